// What tells that a Word, Excel, PowerPoint or OpenDocument file carries more than it shows: parts, and words in parts. The XML is in its
// usual form (usual-xml.ts). A part may have any name; those of Word lie in a folder of their own, whatever else they are called.

interface Sign {
  readonly part: RegExp;
  /** Without one the part alone tells. */
  readonly holds?: RegExp;
  readonly carries: string;
}

const COMMENTS = 'comments of reviewers';
const CHANGES = 'tracked changes, with words that were deleted or added and by whom';
const FETCHED = 'parts that are fetched from elsewhere when it is opened';
const FILE = 'another file inside it, which was not looked into';

export const SIGNS: readonly Sign[] = [
  { part: /^word\/.*\.xml$/i, holds: /<w:comment[\s/>]/, carries: COMMENTS },
  { part: /^word\/people\.xml$/i, holds: /:author=/, carries: 'names of people who worked on it' },
  { part: /^word\/.*\.xml$/i, holds: /<w:(?:ins|del|moveFrom|moveTo|\w+Change)[\s/>]/, carries: CHANGES },
  {
    part: /^word\/(?!styles|numbering|settings)[^/]+\.xml$/i,
    holds: /<w:vanish(?![^<>]{0,80}w:val="(?:0|false|off)")[\s/>]/,
    carries: 'hidden words',
  },
  { part: /^xl\/(?:comments\d*\.xml|threadedComments\/)/i, carries: COMMENTS },
  { part: /^xl\/persons\//i, carries: 'names of people who worked on it' },
  { part: /^xl\/[^/]+\.xml$/i, holds: /<sheet\s[^<>]{0,400}state="(?:hidden|veryHidden)"/i, carries: 'hidden sheets' },
  { part: /^xl\/worksheets\/[^/]+\.xml$/i, holds: /<(?:row|col)\s[^<>]{0,400}hidden="(?:1|true)"/, carries: 'hidden rows or columns' },
  { part: /^xl\/revisions\//i, carries: CHANGES },
  { part: /^xl\/(?:pivotCache|externalLinks)\//i, carries: 'copies of data from elsewhere' },
  { part: /^ppt\/(?:comments|commentAuthors|authors)/i, carries: COMMENTS },
  { part: /^ppt\/slides\/[^/]+\.xml$/i, holds: /<p:sld\s[^<>]{0,2000}show="(?:0|false)"/, carries: 'hidden slides' },
  { part: /^(?:content|styles)\.xml$/, holds: /<office:annotation[\s/>]/, carries: COMMENTS },
  { part: /^(?:content|styles)\.xml$/, holds: /<(?:text|table):tracked-changes[\s>]/, carries: CHANGES },
  {
    part: /^(?:content|styles)\.xml$/,
    holds: /table:display="false"|table:visibility="(?:collapse|filter)"|text:display="none"|<text:hidden-(?:text|paragraph)[\s/>]|text:is-hidden="true"/,
    carries: 'hidden parts',
  },
  { part: /^Versions\/|^VersionList\.xml$/, carries: 'older versions of itself' },
  {
    part: /(?:^|\/)_rels\/[^/]+\.rels$/i,
    holds: /<Relationship\b(?=[^<>]{0,4000}TargetMode="External")(?![^<>]{0,4000}Type="[^"<>]*\/hyperlink")/,
    carries: FETCHED,
  },
  {
    part: /^word\/.*\.xml$/i,
    holds: /<w:(?:instrText\b[^<>]{0,200}>|fldSimple\b)[^<>]{0,200}\b(?:DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT)\b/,
    carries: 'a field that fetches or starts something when it is opened',
  },
  { part: /^word\/.*\.xml$/i, holds: /<w:altChunk\b/, carries: FILE },
  {
    part: /^content\.xml$/,
    holds:
      /<(?:draw:image|draw:object|text:section-source|table:cell-range-source|office:dde-source)\b[^<>]{0,2000}(?:xlink:href="(?:[a-z]{2,10}:|\/\/|\\\\)|office:dde-)/,
    carries: FETCHED,
  },
  { part: /vbaProject|macrosheets\/|^Basic\/|^Scripts\//i, carries: 'a program' },
  { part: /\/(?:embeddings|activeX)\/|^Object /i, carries: FILE },
  { part: /^_xmlsignatures\/[^/]+\.xml$|^META-INF\/documentsignatures\.xml$/i, carries: 'a signature that names a person' },
];
