// The OPEN part of the hostile corpus (given to developers). Every case is written by us.
// Families are words, not the tool's own codes: see README.md for how a tool's codes map to them.
import path from 'node:path';
import { docx, jpegWithExif } from './lib.mjs';

const rep = (s, n) => s.repeat(n);
const lines = (n, f) => Array.from({ length: n }, (_, i) => f(i)).join('\n') + '\n';

export const cases = [
  // ------------------------------------------------------------------ YAML
  { id: 'Y01', area: 'yaml', title: 'alias bomb, nine levels of nine', why: 'a 400-byte file that expands to hundreds of millions of values; the parser stops it only when values are made, with no position',
    make(w) { let s = 'x0: &x0 [a,a,a,a,a,a,a,a,a]\n'; for (let i = 1; i < 9; i++) s += `x${i}: &x${i} [${Array(9).fill('*x' + (i - 1)).join(',')}]\n`; const l = w.yamlAppend(s); w.find('yaml', l, 'alias', { orLine: l + 1 }).bound(3, 300); } },
  { id: 'Y03', area: 'yaml', title: 'flow lists nested 5,000 deep', why: 'recursion; the depth at which the parser gives up depends on the stack size of the machine',
    make(w) { const l = w.yamlAppend('deep: ' + rep('[', 5000) + '1' + rep(']', 5000) + '\n'); w.find('yaml', l, 'depth').bound(3, 300); } },
  { id: 'Y05', area: 'yaml', title: '30,000 keys in one mapping', why: 'the duplicate-key test of the parser is quadratic: 20,000 keys took 3.8 s, 40,000 took 14.5 s',
    make(w) { w.yamlAppend('many:\n' + lines(30000, (i) => `  k${i}: 1`)); w.anyExit().bound(5, 400).note('either refused as too large, or accepted within the bound'); } },
  { id: 'Y06', area: 'yaml', title: 'the same key twice', why: 'the second value silently wins in many parsers',
    make(w) { const l = w.yamlAppend('dupkey:\n  lead: Police\n  lead: Health\n'); w.find('yaml', l + 2, 'duplicate'); } },
  { id: 'Y08', area: 'yaml', title: 'a %YAML 1.1 directive', why: 'a line in the document changes what words mean: no becomes false, 12:30 becomes 750, 0777 becomes 511',
    make(w) { w.yamlSet('%YAML 1.1\n---\n' + w.baseYaml + 'flag: no\ntime: 12:30\n'); w.find('yaml', 1, 'directive'); } },
  { id: 'Y09', area: 'yaml', title: 'tags, known and unknown', why: '"!important" loses the text with only a warning; "!!binary" makes bytes',
    make(w) { const l = w.yamlAppend('note: !important call the front door\nobj: !!js/function "function(){}"\nbin: !!binary aGk=\n'); w.find('yaml', l, 'tag').find('yaml', l + 1, 'tag').find('yaml', l + 2, 'tag'); } },
  { id: 'Y10', area: 'yaml', title: '__proto__, constructor and prototype as keys', why: 'harmless in the parser, harmful the moment somebody merges objects',
    make(w) { const l = w.yamlAppend('evil:\n  __proto__:\n    admin: true\n  constructor:\n    prototype: {x: 1}\n'); w.find('yaml', l + 1, 'key'); } },
  { id: 'Y11', area: 'yaml', title: 'a byte that is not UTF-8 (Windows-1252 file)', why: 'reading as utf8 puts a replacement mark into the handbook and nobody is told',
    make(w) { const b = w.baseYaml.replace(/\n?$/, '\n'); const l = b.split('\n').length; w.yamlSet(Buffer.concat([Buffer.from(b + 'cafe: caf'), Buffer.from([0xe9]), Buffer.from(' \nname: \x93quoted\x94\n', 'latin1')])); w.find('yaml', l, 'encoding'); } },
  { id: 'Y12', area: 'yaml', title: 'tab used as indentation', why: 'the commonest beginner error; the message must name the tab and the line',
    make(w) { const l = w.yamlAppend('tabbed:\n\tchild: 1\n'); w.find('yaml', l + 1, 'tab'); } },
  { id: 'Y13', area: 'yaml', title: 'numbers that lose their spelling', why: 'a phone number or version without quotes loses its zero: 01632960123 becomes 1632960123, 1.10 becomes 1.1',
    make(w) { const l = w.yamlAppend('duty_phone: 01632960123\nprotocol_version: 1.10\nrecord_no: 007\n'); w.find('yaml', l, 'number').find('yaml', l + 1, 'number').find('yaml', l + 2, 'number').note('a schema that makes the field a string must still see the text as written, or refuse it'); } },
  { id: 'Y14', area: 'yaml', title: 'byte-order mark and Windows line ends (control: must pass)', why: 'files saved by Notepad are normal here',
    make(w) { w.yamlSet('\ufeff' + w.baseYaml.replace(/\r?\n/g, '\r\n')); w.pass(); w.none('yaml', 'encoding'); } },

  // -------------------------------------------------------------- Markdown
  { id: 'M01', area: 'markdown', title: 'nested emphasis, 4,000 levels', why: 'micromark is quadratic here and a tree of that depth overflows the stack of later steps',
    make(w) { w.md('# A\n\n' + rep('*a **a ', 4000) + 'b' + rep(' a** a*', 4000) + '\n'); w.find('md', null, 'limit').bound(10, 600); } },
  { id: 'M02', area: 'markdown', title: 'block quotes nested 2,000 deep', why: '4 KB that ends in "Maximum call stack size exceeded" in the ordinary pipeline',
    make(w) { const l = w.md('# A\n\n' + rep('> ', 2000) + 'a\n'); w.find('md', l + 2, 'limit', { orFamily: 'depth' }).bound(5, 400); } },
  { id: 'M03', area: 'markdown', title: 'a line of 4,000 "* " markers', why: 'each marker opens a list item: 8 KB took 5 s and 20 KB more than 20 s, and the main thread cannot interrupt it',
    make(w) { const l = w.md('# A\n\n' + rep('* ', 8000) + 'a\n'); w.find('md', l + 2, 'limit', { orFamily: 'depth' }).bound(5, 400); } },
  { id: 'M05', area: 'markdown', title: 'raw HTML: script, event handler, iframe, style', why: 'must not run, and must not vanish in silence either: the author has to be told',
    make(w) { const l = w.md('# A\n\n<script>document.title="CANARY-M05"</script>\n\ntext <img src=x onerror="CANARY-M05b()"> more\n\n<iframe srcdoc="<script>1</script>"></iframe>\n\n<style>body{display:none}</style>\n'); w.find('md', l + 2, 'html').find('md', l + 4, 'html').find('md', l + 6, 'html').find('md', l + 8, 'html').canary('document.title="CANARY-M05"', 'onerror="CANARY-M05b'); } },
  { id: 'M06', area: 'markdown', title: 'script links in six spellings', why: 'case, character references, reference links and autolinks all lead to the same place',
    make(w) { const l = w.md('# A\n\n[a](javascript:alert(1))\n\n[b](JaVaScRiPt:alert(1))\n\n[c](&#106;avascript:alert(1))\n\n[d](javascript&colon;alert(1))\n\n<javascript:alert(1)>\n\n[e]\n\n[e]: vbscript:x\n'); for (const k of [2, 4, 6, 8, 10]) w.find('md', l + k, 'link'); w.find('md', l + 14, 'link', { orLine: l + 12 }).canary('href="javascript', 'href="vbscript'); } },
  { id: 'M08', area: 'markdown', title: 'links that look local and are not', why: '//host is another site; a backslash is a slash to a browser',
    make(w) { const l = w.md('# A\n\n[home](//evil.example/p)\n\n[guide](/\\\\evil.example/p)\n\n![pixel](https://tracker.example/p.gif)\n'); w.find('md', l + 2, 'link').find('md', l + 4, 'link').find('md', l + 6, 'link', { orFamily: 'thirdparty' }).canary('src="https://tracker.example'); } },
  { id: 'M09', area: 'markdown', title: 'footnotes and headings named like built-in properties (control: must pass)', why: 'label maps must not be plain objects; footnote links must still lead to an existing id',
    make(w) { w.md('# constructor\n\nOne[^toString] two[^__proto__] three[^constructor].\n\n## __proto__\n\n## location\n\n[^toString]: a\n[^__proto__]: b\n[^constructor]: c\n'); w.pass().none('md', 'footnote').note('build: every href="#..." on the page has exactly one matching id'); } },

  // ------------------------------------------------------------------- MDX
  { id: 'X01', area: 'mdx', title: 'import and export that write a file', why: 'MDX is a program: with an ordinary Astro build the file appears',
    make(w) { const l = w.mdx('import fs from "node:fs"\nexport const proof = fs.writeFileSync("PWNED-X01", "x")\n\n# Hello {proof}\n'); w.find('mdx', null, 'mdx', { orFamily: 'code' }).note('no file named PWNED-* may appear anywhere'); } },
  { id: 'X02', area: 'mdx', title: 'expressions in text and in a property', why: '{...} is code too, and prints the environment of the build machine',
    make(w) { const l = w.mdx('# A\n\nHome is {process.env.PATH}.\n\n<Callout kind={process.env.PATH}>x</Callout>\n\n{globalThis.process?.getBuiltinModule?.("fs").writeFileSync("PWNED-X02","x")}\n'); w.find('mdx', null, 'mdx', { orFamily: 'code' }); } },
  { id: 'X03', area: 'mdx', title: 'components and elements that are not on the list', why: 'only named components may appear; lower-case tags are raw HTML in disguise',
    make(w) { const l = w.mdx('# A\n\n<Script src="https://evil.example/a.js" />\n\n<iframe src="https://evil.example/"></iframe>\n\n<a href="javascript:alert(1)">x</a>\n'); w.find('mdx', null, 'mdx', { orFamily: 'component' }).canary('evil.example/a.js', 'href="javascript'); } },
  { id: 'X05', area: 'mdx', title: 'a component that is never closed', why: 'the parser reports this without a position field; the author needs the opening line',
    make(w) { const l = w.mdx('# A\n\n<Callout kind="note">\n\ntext\n'); w.find('mdx', null, 'mdx', { orFamily: 'component' }); } },
  { id: 'X06', area: 'mdx', title: 'an expression 20,000 brackets deep', why: 'Astro 7 default MDX compiler (native code) dies with SIGSEGV on this 40 KB file; no message, no exit handler',
    make(w) { w.mdx('# A\n\n{' + rep('(', 20000) + '1' + rep(')', 20000) + '}\n'); w.find('mdx', null, 'mdx', { orFamily: 'limit' }).bound(5, 500); } },

  // ----------------------------------------------------------------- files
  { id: 'F01', area: 'files', title: 'symlink to a file outside the project', why: 'on a build server a pull request could publish any readable file',
    make(w) { w.outside('private.md', '# CANARY-F01 not for publication\n'); w.ensureYaml(); w.symlink('../../outside/private.md', w.layout.chapters + '/linked.md'); w.find(w.layout.chapters + '/linked.md', null, 'symlink').canary('CANARY-F01'); } },
  { id: 'F02', area: 'files', title: 'symlink loop between directories', why: 'recursive readdir of Node follows links: one link made 123 entries out of 2',
    make(w) { w.ensureYaml(); w.md('# A\n'); w.symlink('..', w.layout.chapters + '/up'); w.find(w.layout.chapters + '/up', null, 'symlink').bound(5, 400); } },
  { id: 'F03', area: 'files', title: 'paths that climb out of the project', why: 'image, link and data-file paths are inputs',
    make(w) { w.outside('canary.txt', 'CANARY-F03\n'); const l = w.md('# A\n\n![a](../../../outside/canary.txt)\n\n![b](..%2f..%2f..%2foutside/canary.txt)\n\n![c](/etc/hostname)\n\n![d](C:\\Windows\\win.ini)\n'); for (const k of [2, 4, 6, 8]) w.find('md', l + k, 'path', { orFamily: 'link' }); w.canary('CANARY-F03'); } },
  { id: 'F04', area: 'files', title: 'two files, one address', why: 'Astro warns, exits 0 and publishes only one of the two',
    make(w) { const a = w.chapter('My Page.md', '# One CANARYONE\n'); const b = w.chapter('my-page.md', '# Two CANARYTWO\n'); w.find(b.rel, null, 'collision', { orFile: a.rel }).note('the message names both files'); } },
  { id: 'F05', area: 'files', title: 'names that differ only in case', why: 'one of them disappears on Windows, macOS and most file shares',
    make(w) { const a = w.chapter('Intro.md', '# One\n'); const b = w.chapter('intro.md', '# Two\n'); w.find(b.rel, null, 'collision', { orFile: a.rel }); } },
  { id: 'F06', area: 'files', title: 'names that Windows cannot hold', why: 'the partner on Windows cannot even check the repository out',
    make(w) { const names = ['aux.md', 'con.md', 'a:b.md', 'what?.md', 'trailing.md. ', 'pipe|x.md']; for (const n of names) { const rel = path.posix.join(w.layout.chapters, n); if (w.tryFile(rel, w.layout.mdHeader + '# x\n')) w.find(rel, null, 'filename'); } w.ensureYaml(); } },
  { id: 'F07', area: 'files', title: 'one file of 40 MB', why: 'a 50 MB quoted YAML text took 9.5 s and 1.8 GB; a limit must act before parsing',
    make(w) { w.yamlAppend('huge: "' + rep('x', 40e6) + '"\n'); w.find('yaml', null, 'size').bound(3, 300); } },
  { id: 'F08', area: 'files', title: '3,000 small chapters (control: must pass)', why: 'a large tree is not an attack; memory must not grow with the number of files times their size',
    make(w) { for (let i = 0; i < 3000; i++) w.chapter(`c${String(i).padStart(4, '0')}.md`, `# Chapter ${i}\n\nText of chapter ${i}.\n`); w.anyExit().bound(60, 1200).note('not a stack trace, not a crash; with a schema that lists chapters it may report unlisted ones'); } },

  // ---------------------------------------------------------------- output
  { id: 'T01', area: 'output', title: 'terminal control codes in content and in a file name', why: 'messages quote content; a log viewer must not obey it',
    make(w) { const l = w.yamlAppend('dupkey: "a"\ndupkey: "\u001b]0;owned\u0007\u001b[2J\u001b[31mred\u001b[0m\u202Egpj.exe"\n'); w.find('yaml', l + 1, 'duplicate', { orFamily: 'control' }); w.tryFile(path.posix.join(w.layout.chapters, 'bad\u001b[31mname.md'), w.layout.mdHeader + '# x\n'); w.note('no byte below 0x20 except newline and tab may appear in the output'); } },
  { id: 'T02', area: 'output', title: 'CI commands hidden in content', why: 'GitHub obeys "::" lines printed by a step: annotations can be faked and later ones switched off',
    make(w) { const l = w.yamlAppend('dupkey: a\ndupkey: |\n  x\n::stop-commands::tok\n::error file=protocol.yaml,line=1::All fine %0A::warning::x\n##[error]fake\n'); w.find('yaml', l + 1, 'duplicate', { orFamily: 'syntax' }); w.note('no output line may start with "::" or "##[" that came from content'); } },

  // ------------------------------------------------------ publishing leaks
  { id: 'S01', area: 'publishing', title: 'draft and private chapters', why: 'Pagefind indexes every page in the output, noindex or not; a draft must not be built into the public site at all',
    make(w) { w.chapter('draft-one.md', ''); w.file(path.posix.join(w.layout.chapters, 'draft-one.md'), '---\ntitle: Draft\ndraft: true\n---\n# CANARYDRAFTWORD\n'); w.file(path.posix.join(w.layout.chapters, 'private-one.md'), '---\ntitle: Private\nvisibility: private\n---\n# CANARYPRIVATEWORD\n'); w.anyExit().canary('CANARYDRAFTWORD', 'CANARYPRIVATEWORD').note('rename the two front-matter keys to the ones the tool defines'); } },
  { id: 'S02', area: 'publishing', title: 'comments and internal notes', why: 'authors think comments are private',
    make(w) { w.yamlAppend('# CANARYYAMLCOMMENT ask Dr Example about the Smith case\n'); w.md('# A\n\n<!-- CANARYHTMLCOMMENT -->\n\n[//]: # (CANARYLINKCOMMENT)\n\nText.\n'); w.anyExit().canary('CANARYYAMLCOMMENT', 'CANARYHTMLCOMMENT', 'CANARYLINKCOMMENT'); } },
  { id: 'S03', area: 'publishing', title: 'photograph with a GPS position and a name', why: 'files in public/ are copied as they are, and Astro also emits the untouched original of an imported image',
    make(w) { const a = w.asset('visit.jpg', jpegWithExif({ artist: 'CANARYARTIST', description: 'CANARYDESC 12 Acacia Avenue', lat: [51, 30, 0] })); w.md('# A\n\n![a room](../' + a + ')\n'); w.find(a, null, 'metadata').canary('CANARYARTIST', 'CANARYDESC'); } },
  { id: 'S04', area: 'publishing', title: 'Word file with reviewer comments and tracked changes', why: 'the text deleted last week is still in the file',
    make(w) { const a = w.asset('form.docx', docx({ author: 'CANARYAUTHOR', comment: 'CANARYCOMMENT', inserted: 'CANARYINS', deleted: 'CANARYDEL' })); w.md('# A\n\n[form](../' + a + ')\n'); w.find(a, null, 'metadata').canary('CANARYAUTHOR', 'CANARYCOMMENT', 'CANARYDEL'); } },

  // --------------------------------------------------------------- privacy
  { id: 'P01', area: 'privacy', title: 'NHS number at the end of a sentence', why: 'a guard that wants a space after the number misses it; 943 476 5919 is the published example number',
    make(w) { const l = w.md('# A\n\nSam, NHS number 943 476 5919.\n\nSee (943-476-5919), and 9434765919, the NHS no.\n'); w.find('md', l + 2, 'privacy').find('md', l + 4, 'privacy').mask('9434765919'); } },
  { id: 'P03', area: 'privacy', title: 'National Insurance number, several spellings', why: 'case and spaces vary',
    make(w) { const l = w.md('# A\n\nNI: AB 12 34 56 C\n\nni number ab123456c\n\n`AB123456C`\n'); for (const k of [2, 4, 6]) w.find('md', l + k, 'privacy'); w.mask('AB123456C'); } },
  { id: 'P04', area: 'privacy', title: 'personal mobile, beside service lines that are fine', why: 'the handbook must carry helpline numbers and must not carry the mobile of a worker',
    make(w) { const l = w.md('# A\n\nRing Jo on +44 (0)7400 123456 or 07400 123456.\n\nEmergency 999, police 101, NHS 111, Childline 0800 1111, Samaritans 116 123, NSPCC 0808 800 5000, council 0300 123 1234, front door 020 7946 0018.\n'); w.find('md', l + 2, 'privacy').none('md', 'privacy', l + 4).mask('7400123456'); } },
  { id: 'P05', area: 'privacy', title: 'date of birth beside a name', why: 'dates are everywhere in a protocol; a birth date is not',
    make(w) { const l = w.md('# A\n\nAmy Example (DOB 04/07/2013) was seen on 1 March 2024.\n\nBorn on 4 July 2013.\n\nThe Act came into force on 15 November 2004.\n'); w.find('md', l + 2, 'privacy').find('md', l + 4, 'privacy').none('md', 'privacy', l + 6).mask('04/07/2013'); } },
  { id: 'P06', area: 'privacy', title: 'house number with a postcode', why: 'a home address; the address of an office is fine when it is declared as one',
    make(w) { const l = w.md('# A\n\nThe family lives at 14 Example Road, London SW1A 0AA.\n\nFlat 2, 14 Example Road\nLondon\nSW1A 0AA\n'); w.find('md', l + 2, 'privacy').find('md', l + 4, 'privacy', { orLine: l + 6 }); } },
  { id: 'P07', area: 'privacy', title: 'named mailbox and shared mailbox', why: 'people leave, and some are at risk; team mailboxes belong in the handbook',
    make(w) { const l = w.md('# A\n\nWrite to jo.bloggs@council.example about this.\n\nWrite to frontdoor@council.example or mash.referrals@council.example.\n'); w.find('md', l + 2, 'privacy').none('md', 'privacy', l + 4); } },
  { id: 'P09', area: 'privacy', title: 'false-positive control (must pass)', why: 'a guard that cries wolf is switched off within a week',
    make(w) { w.md('# A\n\nISBN 0735608865. Charity 1234567. Company 01234567. UTR reference form 10 digits.\n\nSections 17, 20, 31 and 47 of the Children Act 1989. Version 2.10.3 of 2024-09-01. 15 working days.\n\nURN 105867. Statute c.41. Grid TQ 299 804. 10,000 pupils; 1234567890123 rows.\n\nCase CONF-2024 means a conference. Use the reference that your system gives.\n'); w.pass().none('md', 'privacy'); } },
  { id: 'P10', area: 'privacy', title: 'suppression needs a reason', why: 'a suppression without a reason is a hole; with a reason it is a record',
    make(w) { const l = w.md('# A\n\nExample of format: 943 476 5919 <!-- privacy-ok: nhs-number – published example number of the NHS data dictionary -->\n\nExample of format: 943 476 5919 <!-- privacy-ok -->\n'); w.find('md', l + 4, 'privacy', { orFamily: 'suppression' }).none('md', 'privacy', l + 2).note('put the suppression syntax of the tool here'); } },
];
