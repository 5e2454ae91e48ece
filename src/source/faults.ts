// What can be wrong with a file before anybody reads its meaning: one entry a fault, with its words. The reader's only source of rules.

import type { Place } from '../model/place.ts';
import type { Problem, Severity } from '../model/finding.ts';
import { LIMITS } from './files.ts';

interface Fault {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly severity?: Severity;
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${bytes / 1000} KB` : `${bytes / 1_000_000} MB`;
}

export const SOURCE_FAULTS = {
  'unreadable-file': {
    title: 'A file that cannot be read',
    why: 'What cannot be read cannot be checked, so nothing can be said about this part of the protocol.',
    fix: 'Check that the file is there and that you may open it, then run the check again.',
  },
  'stopped-file': {
    title: 'A file that took too long or too much memory to read',
    why: 'Nothing in it could be checked. A file that people write is read in a fraction of a second, so something unusual stands in this one.',
    fix: 'Open it and look for a very long line, deep nesting, or a sign that is repeated thousands of times; or write the file again.',
  },
  'file-too-large': {
    title: 'A file that is too large',
    why: 'A chapter of this size is almost always something else saved under its name, and it would slow every reader down.',
    fix: `Split the text into sections, or take out what does not belong. Text files may have ${sizeOf(LIMITS.markdownBytes)}, YAML files ${sizeOf(LIMITS.yamlBytes)}, documents ${sizeOf(LIMITS.documentBytes)}, a logo ${sizeOf(LIMITS.logoBytes)}.`,
  },
  'file-nearly-too-large': {
    title: 'A text that is nearly too large',
    why: 'Nobody reads a chapter of this length during a telephone call, and a little more of it would no longer be read by the check.',
    fix: 'Split it: what another section asks for belongs there, and forms and leaflets belong under `documents/`.',
    severity: 'warning',
  },
  'empty-file': {
    title: 'A document with nothing in it',
    why: 'It would be published, and whoever needs the form in a hurry would open an empty page.',
    fix: 'Save the document again under this name, or take it out together with the links to it.',
  },
  'too-many-files': {
    title: 'More files or text than a protocol can have',
    why: 'The check stops collecting at this point, so some files were not looked at.',
    fix: `Keep only the protocol in this folder: at most ${LIMITS.files.toLocaleString('en-GB')} files and folders, at most ${LIMITS.depth} folders deep, at most ${sizeOf(LIMITS.allText)} of text in all.`,
  },
  'symbolic-link': {
    title: 'A link to another file or folder',
    why: 'A link can lead out of the protocol and publish something that was never meant for it, so links are not followed.',
    fix: 'Put a copy of the file itself here.',
  },
  'file-name': {
    title: 'A file name that not every computer can hold',
    why: 'A partner on another system could not open or even receive this file.',
    fix: 'Use small letters, digits and hyphens, for example `safe-storage-leaflet.pdf`.',
  },
  'name-collision': {
    title: 'Two files with one address',
    why: 'On many computers, and in the handbook, one of the two would replace the other without a word.',
    fix: 'Rename one of them.',
  },
  'unknown-file': {
    title: 'A file the toolkit does not know',
    why: 'It is not read, checked or published, which may not be what you expect.',
    fix: 'Move it out of the protocol folder, or put forms and leaflets under `documents/`.',
    severity: 'warning',
  },
  'document-kind': {
    title: 'A document that cannot be published',
    why: 'Browsers and web servers run or obey files of this kind, or nobody can see what is hidden in them, so it is left out of the handbook.',
    fix: 'Save it as PDF, or as .docx, .odt, .xlsx, .ods, .csv, .txt, .md, .png or .jpg, under a name without `_` or `.` at its beginning.',
  },
  'unsafe-logo': {
    title: 'A logo that cannot be published',
    why: 'It stands on every page. A picture that is not there leaves a hole, and one that can run or fetch something puts every reader at risk.',
    fix: 'Save it as PNG or JPEG in the folder `brand/`, at most 100 KB. An SVG may hold shapes only: no script, style, picture, font or address; drawing programs call this a plain SVG with presentation attributes.',
  },
  'mdx-file': {
    title: 'An MDX file in a protocol',
    why: 'MDX is a program. No content of a protocol is ever run, so the file is not read.',
    fix: 'Save the text as Markdown, with the ending `.md`, and take out `import`, `export`, `{…}` and component tags.',
  },
  'not-utf8': {
    title: 'Text that is not UTF-8',
    why: 'Letters such as £ or é would be published as wrong signs.',
    fix: 'Save the file again with the encoding UTF-8.',
  },
  'control-character': {
    title: 'An invisible control character',
    why: 'It can change what a reader or a screen shows without anybody seeing it.',
    fix: 'Delete the character: retype the words round it.',
  },
  'disguised-word': {
    title: 'A word that is not what it looks like',
    why: 'Search does not find it, a screen reader spells it out, and an address or a name can be told as another one that looks the same.',
    fix: 'Type the word again. Text copied from a PDF or a web page often brings such signs along.',
    severity: 'warning',
  },
  'unfinished-merge': {
    title: 'Marks of an unfinished merge',
    why: 'Two versions of one text stand here, one after the other, and nobody has said which of them holds.',
    fix: 'Keep the version that was agreed, and delete the other with the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.',
  },
  'yaml-syntax': {
    title: 'YAML that cannot be understood',
    why: 'Nothing in this file was checked, since it is not clear what belongs to what.',
    fix: 'Look at the line shown and the one above it: a missing colon, quote or blank is the usual cause.',
  },
  'yaml-tab': {
    title: 'A tab used to indent',
    why: 'YAML is indented with blanks; with a tab nobody can tell what belongs to what.',
    fix: 'Replace the tab by two blanks.',
  },
  'yaml-alias': {
    title: 'An anchor or alias',
    why: 'A reader of this file could not see what stands there, and a small file could unfold into a huge one.',
    fix: 'Write the text out where it is needed, without `&` and `*`. If the sign is part of the text, put the text in quotes.',
  },
  'yaml-tag': {
    title: 'A tag',
    why: 'A word that begins with `!` changes or swallows the text after it.',
    fix: 'Take the tag out, or put the whole text in quotes if the exclamation mark belongs to it.',
  },
  'yaml-directive': {
    title: 'A directive or a second document',
    why: 'It changes what the words in the file mean, or hides the rest of the file.',
    fix: 'Delete the line that begins with `%`, `---` or `...`.',
  },
  'yaml-duplicate-key': {
    title: 'The same key twice',
    why: 'Only one of the two would count, and nobody could see which.',
    fix: 'Keep one of them, or join the two.',
  },
  'yaml-reserved-key': {
    title: 'A key that is reserved',
    why: 'Names such as `__proto__` mean something to programs and are never part of a protocol.',
    fix: 'Choose another name.',
  },
  'yaml-number': {
    title: 'A number that would lose its spelling',
    why: 'Without quotes a phone number loses its first nought and edition 1.10 becomes 1.1.',
    fix: 'Put it in quotes.',
  },
  'yaml-curly-quotes': {
    title: 'Curly quotes in place of straight ones',
    why: 'Word processors turn quotes round. To YAML they are letters: they hold nothing together, and they are published with the text.',
    fix: 'Type straight quotes in their place: `"…"`.',
  },
  'yaml-cut-text': {
    title: 'A text that is cut off at `#`',
    why: 'Behind a blank the sign `#` begins a note for those who write the file. What follows it is not part of the protocol and nobody reads it.',
    fix: 'Put the whole text in quotes if what stands behind `#` belongs to it; put a blank behind `#` if it is a note.',
    severity: 'warning',
  },
  'too-deep': {
    title: 'Text nested too deeply',
    why: 'Nobody can read a list inside so many others, and programs stop working on it.',
    fix: 'Flatten it: at most 24 levels in Markdown and 64 in YAML.',
  },
  'too-many-entries': {
    title: 'More entries than a file can have',
    why: 'The rest was not looked at.',
    fix: 'Split the file: at most 2,000 keys in one place and 50,000 values in a file.',
  },
  'markdown-limit': {
    title: 'Markdown beyond what can be handled safely',
    why: 'Text of this shape can hold up the check for minutes, so the file was not read.',
    fix: 'Break up the line or table that is shown.',
  },
  'raw-html': {
    title: 'HTML in the text',
    why: 'HTML is never published, so readers would miss whatever stands there.',
    fix: 'Write it in Markdown. If the sign `<` belongs to the text, put a backslash before it.',
  },
  'lost-layout': {
    title: 'A list or a table that would be printed as one paragraph',
    why: 'What stood in lines of its own runs together, and nobody finds the one line that is looked for.',
    fix: 'Begin each line of a list with `- `; put a line such as `| - | - |` below the heads of a table.',
    severity: 'warning',
  },
  'hidden-words': {
    title: 'An answer inside a comment',
    why: 'What stands in a comment is never published, so readers find nothing where the answer is meant to be.',
    fix: 'Take away `<!--` before the heading and `-->` behind the last word. If it is not to be published yet, leave it as it is.',
    severity: 'warning',
  },
  'edition-damaged': {
    title: 'A frozen edition that cannot be believed',
    why: 'A frozen edition is the record of what partners signed. Readers who look up what was in force on a day must find exactly that.',
    fix: 'Take the file back from your records as it was. Never change a frozen edition: a correction is a new edition, frozen with `joint-protocol edition`.',
  },
  'unsafe-link': {
    title: 'A link that leads somewhere it should not',
    why: 'A reader who follows it could end up running something or on a site that only looks like this one.',
    fix: 'Link to a page with `https://`, to a file of this protocol, to a heading with `#…`, or use `mailto:` or `tel:`.',
  },
  'outside-picture': {
    title: 'A picture from another website',
    why: 'Opening the page would tell that website who is reading about what.',
    fix: 'Put a copy of the picture under `documents/` and use that.',
  },
  'settings-block': {
    title: 'A block of settings at the top of a text',
    why: 'The toolkit does not read settings there: they would be printed in the handbook, and a word such as `draft` or `private` would hide nothing.',
    fix: 'Delete the block, from the first line of signs to the last. What is not to be published must not stand in this folder.',
  },
  'unclosed-fence': {
    title: 'A code block that is never closed',
    why: 'Everything below it, headings and answers too, would be printed as code.',
    fix: 'Write the same signs on a line of their own where the code ends, or delete the line that opens it.',
  },
  'unknown-block': {
    title: 'A block name the toolkit does not know',
    why: 'The text would be shown without the box you meant it to have.',
    fix: 'Use `:::note`, `:::urgent` or `:::example`.',
  },
} as const satisfies Record<string, Fault>;

export type SourceFaultId = keyof typeof SOURCE_FAULTS;

/** A problem of the reader's, with the fault's own words unless better ones are given. */
export function fault(id: SourceFaultId, place: Place, message: string, fix?: string): Problem {
  const known: Fault = SOURCE_FAULTS[id];
  return { rule: id, severity: known.severity ?? 'error', message, why: known.why, fix: fix ?? known.fix, place };
}
