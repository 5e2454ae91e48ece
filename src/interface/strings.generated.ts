// Made by `npm run generate` from schemas/interface/. Do not edit.

export interface StringSlots {
  'language.here': 'language';
  'language.choose': never;
  'language.guidance': never;
  'language.draft': never;
  'language.stale': 'language';
  'language.missing': 'language';
  'language.behind': 'n';
  'language.unchecked': never;
  'page.site': never;
  'page.skip': never;
  'page.notices': never;
  'page.breadcrumb': never;
  'page.all-handbooks': never;
  'page.handbook': never;
  'page.home': never;
  'page.invented-short': never;
  'page.choose': never;
  'edition.named': 'edition';
  'edition.dated': 'day' | 'edition';
  'edition.lower': 'edition';
  'edition.word': never;
  'edition.now': 'edition';
  'edition.today': never;
  'edition.past': 'edition' | 'from' | 'until';
  'edition.read-today': never;
  'edition.since': 'edition' | 'from' | 'link';
  'edition.itself': never;
  'edition.list': never;
  'edition.list-lead': never;
  'edition.list-now': 'edition';
  'edition.list-ask': never;
  'edition.list-caption': never;
  'edition.in-force-from': never;
  'edition.until': never;
  'edition.in-force-now': never;
  'edition.agreed-text': never;
  'edition.as-data': never;
  'edition.agreed-means': never;
  'edition.found': never;
  'edition.none-found': never;
  'edition.unsaid': never;
  'edition.not-judged': 'edition';
  'menu.label': never;
  'menu.situations': never;
  'menu.roles': never;
  'menu.sections': never;
  'menu.checklists': never;
  'menu.who-does-what': never;
  'menu.directory': never;
  'menu.glossary': never;
  'menu.documents': never;
  'menu.about': never;
  'foot.purpose': never;
  'foot.printed': never;
  'foot.saved': never;
  'foot.printed-or-saved': never;
  'foot.wrong': never;
  'foot.print': never;
  'foot.data': never;
  'foot.completeness': never;
  'foot.accessibility': never;
  'foot.privacy': never;
  'foot.guide': never;
  'foot.tool': 'version';
  'foot.code': never;
  'foot.on-screen': 'address';
  'foot.printed-short': never;
  'home.sections': never;
  'home.aside': never;
  'home.my-part': never;
  'home.to-hand': never;
  'home.every-duty': never;
  'home.numbers': never;
  'home.words': never;
  'home.urgent': never;
  'home.urgent-help': never;
  'home.emergency': never;
  'home.out-of-hours': never;
  'home.happened': never;
  'home.take-away': never;
  'home.one-page': never;
  'home.to-print': never;
  'home.short-versions': never;
  'copies.pdf': never;
  'copies.pdf-use': never;
  'copies.word': never;
  'copies.word-use': never;
  'copies.one-file': never;
  'copies.one-file-use': never;
  'copies.saved-copy': 'edition' | 'name';
  'copies.saved-dated': 'day' | 'edition';
  'search.label': never;
  'search.box': never;
  'search.go': never;
  'search.title': never;
  'search.look-in': never;
  'search.everything': never;
  'search.section': never;
  'search.all-sections': never;
  'search.for': never;
  'search.everybody': never;
  'search.a-z': never;
  'search.letters': never;
  'search.see': 'words';
  'search.kind-situation': never;
  'search.kind-section': never;
  'search.kind-checklist': never;
  'search.kind-role': never;
  'search.kind-directory': never;
  'search.kind-glossary': never;
  'search.kind-form': never;
  'search.not-loaded': never;
  'search.nothing': 'words';
  'search.results': 'n' | 'words';
  'search.best': 'n';
  'search.narrow': never;
  'section.contents': never;
  'section.link': never;
  'section.link-to': 'title';
  'section.checklist': 'title';
  'section.lines': 'n';
  'section.asks': never;
  'section.how-strongly': never;
  'section.whom-it-binds': never;
  'section.wrong': never;
  'section.around': never;
  'section.previous': never;
  'section.next': never;
  'section.words-here': never;
  'section.all-words': never;
  'section.table': 'n' | 'title';
  'section.copied': never;
  'section.in-bar': never;
  'section.new': never;
  'section.changed': never;
  'section.what-changed': never;
  'section.not-kept': never;
  'section.kept': never;
  'section.keep': never;
  'section.keep-not': never;
  'section.note': never;
  'section.urgent': never;
  'section.example': never;
  'section.footnotes': never;
  'section.box': never;
  'checklist.title': never;
  'checklist.lead': never;
  'checklist.form-lead': 'link';
  'checklist.see': never;
  'checklist.leg-treatment': never;
  'checklist.leg-children': never;
  'checklist.leg-health': never;
  'checklist.leg-everyone': never;
  'checklist.leg-done': never;
  'checklist.remember': never;
  'checklist.clear': never;
  'checklist.print': never;
  'checklist.share': never;
  'checklist.share-what': never;
  'checklist.share-link': never;
  'checklist.share-qr': never;
  'checklist.share-file': never;
  'checklist.share-open': never;
  'tick.done': 'all' | 'n';
  'tick.on-day': 'day';
  'tick.again': never;
  'tick.lines-again': 'n';
  'share.copied': never;
  'share.selected': never;
  'share.send': never;
  'share.copy': never;
  'share.too-many': never;
  'share.file-words': never;
  'share.saved': never;
  'share.damaged-link': never;
  'share.damaged-file': never;
  'share.old-browser': never;
  'share.other-link': never;
  'share.other-file': never;
  'share.future-link': never;
  'share.future-file': never;
  'share.older-link': 'n';
  'share.older-file': 'n';
  'share.add': never;
  'share.use': never;
  'share.mine': never;
  'share.ticks': 'n';
  'share.brings-link': 'day' | 'mine' | 'theirs';
  'share.brings-file': 'day' | 'mine' | 'theirs';
  'share.came-link': 'day';
  'share.came-file': 'day';
  'share.edition': 'edition';
  'share.other-edition': never;
  'share.editions': 'here' | 'theirs';
  'share.reworded': 'n';
  'share.gone': 'n';
  'duties.lead': never;
  'duties.none': never;
  'duties.title': never;
  'duties.caption': never;
  'duties.all': never;
  'duties.show': never;
  'duties.everyone': never;
  'duties.shown': 'all' | 'n';
  'duties.who': never;
  'duties.does': never;
  'duties.by-when': never;
  'duties.from': never;
  'duties.tells': never;
  'duties.where': never;
  'duties.every': 'time';
  'duties.when': never;
  'duties.for-whom': never;
  'duties.how-often': never;
  'duties.if-missed': never;
  'duties.note': never;
  'duties.step': never;
  'facts.edition': 'edition';
  'facts.or': never;
  'facts.legal-basis': never;
  'facts.used-for': never;
  'facts.not-applicable': 'label';
  'facts.measure-name': never;
  'facts.measure-counts': never;
  'facts.measure-over': never;
  'facts.measure-source': never;
  'facts.measure-every': never;
  'facts.measure-owner': never;
  'facts.measure-target': never;
  'status.draft': never;
  'status.consultation': never;
  'status.in-force': never;
  'status.superseded': never;
  'status.implemented': never;
  'status.partial': never;
  'status.planned': never;
  'status.alternative': never;
  'status.not-applicable': never;
  'status.unanswered': never;
  'status.note-unanswered': never;
  'status.note-partial': never;
  'status.note-planned': never;
  'status.note-alternative': never;
  'status.note-not-applicable': never;
  'status.note-owner': 'owner';
  'status.note-by': 'day';
  'status.under-review': never;
  'banner.invented': never;
  'banner.draft': never;
  'banner.superseded': never;
  'banner.overdue': 'day';
  'banner.review': never;
  'banner.review-until': 'day';
  'about.title': never;
  'about.this-edition': never;
  'about.owners': never;
  'about.partners': never;
  'about.no-partners': never;
  'about.what-changed': never;
  'about.no-editions': never;
  'about.word-for-word': never;
  'about.every-edition': never;
  'about.sources': never;
  'about.name': never;
  'about.area': never;
  'about.status': never;
  'about.issued': never;
  'about.approved': never;
  'about.followed-from': never;
  'about.review-by': never;
  'about.national-guidance': never;
  'about.catalogue': never;
  'about.england': never;
  'about.scotland': never;
  'about.read-whole': never;
  'about.read-part': never;
  'about.read-opening': never;
  'about.read-contents': never;
  'about.read-secondary': never;
  'about.read-none': never;
  'about.signed': never;
  'about.partner': never;
  'about.part': never;
  'about.signed-by': never;
  'about.signed-on': never;
  'about.what-was-signed': never;
  'about.not-signed': never;
  'about.not-partners': never;
  'about.body': never;
  'about.reason': never;
  'about.approvals': never;
  'about.date': never;
  'about.reference': never;
  'about.change': never;
  'about.by': never;
  'about.publisher': never;
  'about.text-signed': 'edition' | 'signs';
  'about.ask-again': 'edition' | 'signs';
  'changes.title': 'from' | 'to';
  'changes.heading': 'from' | 'to';
  'changes.lead': 'changed' | 'from' | 'gone' | 'new' | 'to';
  'changes.signs': 'added' | 'removed';
  'changes.added': never;
  'changes.removed': never;
  'changes.end-of': 'word';
  'changes.by-chapter': never;
  'changes.by-role': never;
  'changes.new': never;
  'changes.gone': never;
  'changes.changed': never;
  'changes.same': 'n';
  'changes.no-difference': never;
  'changes.compare': never;
  'changes.from-to': 'from' | 'to';
  'changes.counts': 'changed' | 'gone' | 'new';
  'changes.days': never;
  'changes.calendar': never;
  'changes.feed': never;
  'changes.since': 'edition';
  'changes.review-dates': 'name';
  'changes.other-words': 'title';
  'changes.then': never;
  'changes.review-last': never;
  'changes.promised-last': 'title';
  'changes.accepted-last': 'title';
  'situation.lead': never;
  'situation.for': 'roles';
  'situation.start': never;
  'situation.glance': never;
  'situation.in-words': never;
  'situation.chart': never;
  'situation.chart-title': 'title';
  'situation.first': never;
  'situation.then-answer': never;
  'situation.then': never;
  'situation.unwritten': 'say';
  'situation.trail': never;
  'situation.shortest': never;
  'situation.change': never;
  'situation.change-what': 'ask';
  'situation.back': never;
  'situation.who': never;
  'situation.from': 'event';
  'situation.answered': never;
  'situation.go-on-at': 'n';
  'situation.go-on-at-lower': 'n';
  'situation.time': 'time';
  'situation.ring': 'phone';
  'situation.steps': 'title';
  'situation.number': never;
  'situation.ask-or-do': never;
  'situation.go-on': never;
  'situation.end': never;
  'situation.unsaid': never;
  'situation.one': never;
  'situation.chart-wide': 'link';
  'situation.chart-wide-link': never;
  'role.lead': never;
  'role.none': never;
  'role.numbers': never;
  'role.duties': never;
  'role.among': never;
  'role.owed': never;
  'role.changed': never;
  'role.situations': never;
  'role.checklists': never;
  'role.my-duties': never;
  'role.treatment': never;
  'role.children': never;
  'role.health': never;
  'role.other': never;
  'role.posts': never;
  'role.role': never;
  'role.what': never;
  'role.first-number': never;
  'role.duties-head': never;
  'role.count': 'n';
  'role.named': never;
  'role.named-in': never;
  'role.none-by-name': never;
  'role.all': never;
  'contact.lead': never;
  'contact.none': never;
  'contact.take': never;
  'contact.cards': never;
  'contact.table': never;
  'contact.save': never;
  'contact.name': never;
  'contact.organisation': never;
  'contact.part-of': never;
  'contact.for': never;
  'contact.telephone': never;
  'contact.email': never;
  'contact.hours': never;
  'contact.out-of-hours': never;
  'contact.deputy': never;
  'contact.address': never;
  'contact.checked': never;
  'contact.checked-on': never;
  'contact.post': never;
  'contact.card-from': 'area' | 'edition';
  'contact.card-invented': never;
  'contact.teams-children': never;
  'contact.teams-treatment': never;
  'contact.teams-both': never;
  'contact.teams-health': never;
  'contact.teams-other': never;
  'contact.posts-children': never;
  'contact.posts-treatment': never;
  'contact.posts-both': never;
  'contact.posts-health': never;
  'contact.posts-other': never;
  'contact.roles': never;
  'contact.organisations': never;
  'glossary.lead': never;
  'glossary.none': never;
  'glossary.also': 'words';
  'documents.title': never;
  'documents.none': never;
  'documents.page': never;
  'documents.own-file': 'kind';
  'complete.title': never;
  'complete.by-section': never;
  'complete.accepted': never;
  'complete.accepted-lead': never;
  'complete.accepted-caption': never;
  'complete.not-here': never;
  'complete.statement': never;
  'complete.by-line': never;
  'complete.all-asked': 'area';
  'complete.key-met': never;
  'complete.key-declared': never;
  'complete.key-open': never;
  'complete.bars': never;
  'complete.section': never;
  'complete.picture': never;
  'complete.answered': never;
  'complete.declared': never;
  'complete.open': never;
  'complete.asked': never;
  'complete.of': 'all' | 'n';
  'complete.what': never;
  'complete.answer': never;
  'complete.result': never;
  'complete.how-strongly': never;
  'complete.demanded-from': never;
  'complete.why-open': never;
  'complete.who-closes': never;
  'complete.who-agreed': never;
  'complete.why': never;
  'complete.met': never;
  'complete.excused': never;
  'complete.declared-gap': never;
  'complete.incomplete': never;
  'complete.unanswered': never;
  'complete.accepted-gap': never;
  'complete.state-expired': never;
  'complete.state-incomplete': never;
  'complete.state-answer-changed': never;
  'complete.state-not-needed': never;
  'complete.by-section-short': never;
  'paper.title': never;
  'paper.contents': never;
  'paper.wrong': 'address';
  'paper.when': never;
  'paper.what': never;
  'paper.ring': never;
  'paper.asks': never;
  'paper.on-screen': never;
  'paper.working-copy': never;
  'paper.number-pages': never;
  'paper.page': never;
  'paper.page-of': never;
  'paper.control-what': never;
  'paper.control-here': never;
  'paper.code': 'address';
  'lost.title': never;
  'lost.lead': never;
  'lost.start': never;
  'lost.search': never;
  'lost.choose': never;
  'lost.danger': 'number';
  'privacy.lead': never;
  'privacy.device': never;
  'privacy.ticks': never;
  'privacy.wording': never;
  'privacy.shared': never;
  'privacy.offline': never;
  'privacy.search': never;
  'privacy.promise': never;
  'privacy.server': never;
  'privacy.never': never;
  'privacy.keep-again': never;
  'privacy.remove-copies': never;
  'privacy.removed': never;
  'privacy.kept-again': never;
  'time.minutes': 'n';
  'time.hours': 'n';
  'time.working-hours': 'n';
  'time.working-days': 'n';
  'time.calendar-days': 'n';
  'time.days': 'n';
  'time.weeks': 'n';
  'time.months': 'n';
  'time.years': 'n';
  'time.same-day': never;
  'time.next-day': never;
  'time.next-working-day': never;
  'time.gestation': 'n';
  'time.either': 'one' | 'other';
  'time.sooner': 'times';
  'time.later': 'times';
  'time.month-1': 'd' | 'y';
  'time.month-2': 'd' | 'y';
  'time.month-3': 'd' | 'y';
  'time.month-4': 'd' | 'y';
  'time.month-5': 'd' | 'y';
  'time.month-6': 'd' | 'y';
  'time.month-7': 'd' | 'y';
  'time.month-8': 'd' | 'y';
  'time.month-9': 'd' | 'y';
  'time.month-10': 'd' | 'y';
  'time.month-11': 'd' | 'y';
  'time.month-12': 'd' | 'y';
  'access.lead': never;
  'access.aim': never;
  'access.tested': never;
  'access.scripts': never;
  'access.settings': never;
  'access.unknown': never;
  'access.help': never;
  'access.tell': never;
  'access.languages': never;
  'access.unchecked': 'all' | 'language' | 'n';
  'access.aims': never;
  'access.run-all': 'all' | 'day' | 'tools';
  'access.run-some': 'all' | 'day' | 'n' | 'tools';
  'access.and': never;
  'access.found-on': 'day';
  'access.look': never;
  'access.pages': never;
  'access.found': never;
  'access.look-light': never;
  'access.look-phone': never;
  'access.look-zoom': never;
  'access.look-print': never;
  'access.look-forced': never;
  'access.none-broken': never;
  'access.broken': 'n';
  'access.none-sideways': never;
  'access.sideways': 'n';
  'access.keyboard': never;
  'access.known': never;
  'access.known-none': never;
  'access.known-lead': never;
  'access.limits-machine': never;
  'access.limits-people': never;
  'access.limits-documents': never;
  'access.limits-words': never;
  'access.publisher': never;
  'access.publisher-lead': never;
  'access.do-test': never;
  'access.do-attached': never;
  'access.do-statement': never;
  'access.do-answer': never;
  'access.do-again': never;
  'summary.easy-read': never;
  'summary.young-people': never;
}

export type StringKey = keyof StringSlots;

export const STRINGS = {
  en: {
 "language.here": "This page in {language}",
 "language.choose": "Language",
 "language.guidance": "What national guidance asks is shown in English, as it was published.",
 "language.draft": "The words of this page’s frame are a machine-assisted draft in this language. A native speaker has not checked them yet.",
 "language.stale": "The {language} text of this part is out of date, because the original has changed since. The original is shown.",
 "language.missing": "This part is not translated into {language} yet. The original is shown.",
 "language.behind": {
  "one": "{n} part of this handbook is shown in the original language, because its translation is missing or out of date.",
  "other": "{n} parts of this handbook are shown in the original language, because their translation is missing or out of date."
 },
 "language.unchecked": "This translation is a draft. A native speaker has not checked it yet: where in doubt, the original holds.",
 "page.site": "Joint working handbooks",
 "page.skip": "Skip to main content",
 "page.notices": "Notices",
 "page.breadcrumb": "Breadcrumb",
 "page.all-handbooks": "All handbooks",
 "page.handbook": "Handbook",
 "page.home": "Home",
 "page.invented-short": "An invented example.",
 "page.choose": "How drug and alcohol treatment services and children’s services work together, area by area. Choose yours.",
 "edition.named": "Edition {edition}",
 "edition.dated": "Edition {edition} of {day}",
 "edition.lower": "edition {edition}",
 "edition.word": "Edition",
 "edition.now": "Edition {edition} as it stands now",
 "edition.today": "today",
 "edition.past": "Edition {edition} was in force from {from} until {until}. It has been replaced: do not follow it today.",
 "edition.read-today": "Read the handbook of today",
 "edition.since": "Edition {edition} has been in force since {from}. This is the text that was signed. {link} is easier to read, and its telephone numbers are newer.",
 "edition.itself": "The handbook itself",
 "edition.list": "Editions",
 "edition.list-lead": "Each edition that partners signed stays here as it was. To see what had been agreed on a day, take the edition that was in force then.",
 "edition.list-now": "The handbook that you read now is edition {edition} as it stands today. It has not been frozen in this form.",
 "edition.list-ask": "Which edition was in force on",
 "edition.list-caption": "Editions, the newest first",
 "edition.in-force-from": "In force from",
 "edition.until": "Until",
 "edition.in-force-now": "It is in force",
 "edition.agreed-text": "Agreed text",
 "edition.as-data": "As data",
 "edition.agreed-means": "“Agreed text” stands for every word and fact that partners signed: sections, situations and glossary. The same signs mean the same text. The directory of telephone numbers is not part of it.",
 "edition.found": " was in force on that day.",
 "edition.none-found": "No edition in this list was in force yet on that day.",
 "edition.unsaid": "This edition says nothing on this.",
 "edition.not-judged": "Edition {edition} was checked when it was frozen. It is not judged again here.",
 "menu.label": "Handbook",
 "menu.situations": "Situations",
 "menu.roles": "My part",
 "menu.sections": "Sections",
 "menu.checklists": "Checklists",
 "menu.who-does-what": "Who does what",
 "menu.directory": "Directory",
 "menu.glossary": "Glossary",
 "menu.documents": "Forms",
 "menu.about": "About",
 "foot.purpose": "This handbook shows what partners agreed; it cannot tell whether it is right or lawful. It is no substitute for your own judgement or your supervisor’s.",
 "foot.printed": "Printed copies go out of date: check the edition on screen before you rely on this one.",
 "foot.saved": "Saved copies go out of date: check the edition on screen before you rely on this one.",
 "foot.printed-or-saved": "Printed and saved copies go out of date: check the edition on screen before you rely on this one.",
 "foot.wrong": "Say that something is wrong on this page",
 "foot.print": "Print everything",
 "foot.data": "Open data",
 "foot.completeness": "How complete this is",
 "foot.accessibility": "Accessibility",
 "foot.privacy": "Privacy",
 "foot.guide": "Guide",
 "foot.tool": "Made with joint-protocol {version}",
 "foot.code": "Code that leads to this page on screen",
 "foot.on-screen": "This page on screen: {address}",
 "foot.printed-short": "Printed copies go out of date.",
 "home.sections": "Sections",
 "home.aside": "By role, and tools",
 "home.my-part": "What is my part?",
 "home.to-hand": "To hand",
 "home.every-duty": "Every duty, by role",
 "home.numbers": "Telephone numbers and e-mail",
 "home.words": "What the words mean",
 "home.urgent": "Emergency and out of hours",
 "home.urgent-help": "Urgent help",
 "home.emergency": "Emergency",
 "home.out-of-hours": "Out of hours",
 "home.happened": "What has happened?",
 "home.take-away": "Take it with you",
 "home.one-page": "Everything on one page",
 "home.to-print": "to print",
 "home.short-versions": "Short versions:",
 "copies.pdf": "PDF",
 "copies.pdf-use": "to print, or to read without a network",
 "copies.word": "Word document",
 "copies.word-use": "a working copy to mark and pass round",
 "copies.one-file": "One file",
 "copies.one-file-use": "the whole handbook as one page that any browser opens without a network",
 "copies.saved-copy": "The network does not answer. This is the copy of {name}, {edition}, that this device saved. It may be out of date.",
 "copies.saved-dated": "edition {edition} of {day}",
 "search.label": "Search this handbook",
 "search.box": "Search handbook",
 "search.go": "Search",
 "search.title": "Search",
 "search.look-in": "Look in",
 "search.everything": "Everything",
 "search.section": "Section",
 "search.all-sections": "All sections",
 "search.for": "For",
 "search.everybody": "Everybody",
 "search.a-z": "Everything from A to Z",
 "search.letters": "Letters",
 "search.see": "{words}: see",
 "search.kind-situation": "Situation",
 "search.kind-section": "Section",
 "search.kind-checklist": "Checklist",
 "search.kind-role": "Who does what",
 "search.kind-directory": "Directory",
 "search.kind-glossary": "Glossary",
 "search.kind-form": "Forms and leaflets",
 "search.not-loaded": "Search could not be loaded. Everything is listed from A to Z below.",
 "search.nothing": "Nothing found for “{words}”. Try fewer or other words.",
 "search.results": {
  "one": "{n} result for “{words}”",
  "other": "{n} results for “{words}”"
 },
 "search.best": ", the best {n} shown",
 "search.narrow": "Narrow the search",
 "section.contents": "On this page",
 "section.link": "Link",
 "section.link-to": " to: {title}",
 "section.checklist": "Checklist: {title}",
 "section.lines": {
  "one": "{n} line",
  "other": "{n} lines"
 },
 "section.asks": "What guidance asks here",
 "section.how-strongly": "How strongly",
 "section.whom-it-binds": "Whom it binds",
 "section.wrong": "Say that something is wrong here",
 "section.around": "Sections before and after",
 "section.previous": "Previous",
 "section.next": "Next",
 "section.words-here": "Words used here",
 "section.all-words": "All words",
 "section.table": "{title}: table {n}",
 "section.copied": "Link copied",
 "section.in-bar": "The link is in the address bar",
 "section.new": "New since you last read this page.",
 "section.changed": "Changed since you last read it.",
 "section.what-changed": "What changed",
 "section.not-kept": "This device does not remember what you have read.",
 "section.kept": "This device remembers which wording you have read, to show you what changed. Nothing is sent.",
 "section.keep": "Remember it",
 "section.keep-not": "Do not remember",
 "section.note": "Note",
 "section.urgent": "Urgent",
 "section.example": "Example",
 "section.footnotes": "Footnotes",
 "section.box": "Box to tick",
 "checklist.title": "Checklists",
 "checklist.lead": "One for each section. Tick on screen, or print and tick on paper.",
 "checklist.form-lead": "Never write a name or anything else about a family here. The reasons stand in {link}.",
 "checklist.see": "See:",
 "checklist.leg-treatment": "Led by drug and alcohol treatment",
 "checklist.leg-children": "Led by children’s services",
 "checklist.leg-health": "Led by health services",
 "checklist.leg-everyone": "For everyone, or done together",
 "checklist.leg-done": "This part is done",
 "checklist.remember": "Remember my ticks on this device for 30 days. They are sent to nobody.",
 "checklist.clear": "Clear all ticks",
 "checklist.print": "Print this checklist",
 "checklist.share": "Share or hand over",
 "checklist.share-what": "A link, a code or a file carries the ticks and their dates and nothing else: no name, no note. Whoever has it can see what is ticked, for 30 days. It does not say whose family it is about, so tell the other worker that in the way you always do.",
 "checklist.share-link": "Make a link",
 "checklist.share-qr": "Show a QR code",
 "checklist.share-file": "Save as a file",
 "checklist.share-open": "Open a file of ticks that somebody gave you",
 "tick.done": "{n} of {all} done",
 "tick.on-day": "on {day}",
 "tick.again": "The wording has changed since this was ticked. Please look again.",
 "tick.lines-again": {
  "one": "One line has changed since you ticked it, and asks again.",
  "other": "{n} lines have changed since you ticked them, and ask again."
 },
 "share.copied": "Copied.",
 "share.selected": "The link is selected. Copy it with your keyboard or by pressing on it.",
 "share.send": "Send the link",
 "share.copy": "Copy the link",
 "share.too-many": "There are too many ticks for a code that a camera can read. Use the link or a file.",
 "share.file-words": "Ticks of a checklist. Open this file on the page of the checklist, under \"Share or hand over\".",
 "share.saved": "Saved. It holds ticks and dates and nothing else.",
 "share.damaged-link": "This link is damaged or holds no ticks of a checklist. Nothing was changed.",
 "share.damaged-file": "This file is damaged or holds no ticks of a checklist. Nothing was changed.",
 "share.old-browser": "This browser is too old to read the ticks. Ask for a copy on paper. Nothing was changed.",
 "share.other-link": "This link belongs to another checklist. Nothing was changed.",
 "share.other-file": "This file belongs to another checklist. Nothing was changed.",
 "share.future-link": "This link bears a day that is still to come. Nothing was changed.",
 "share.future-file": "This file bears a day that is still to come. Nothing was changed.",
 "share.older-link": "This link is older than {n} days and is no longer read. Ask for a new one.",
 "share.older-file": "This file is older than {n} days and is no longer read. Ask for a new one.",
 "share.add": "Add to mine",
 "share.use": "Use instead of mine",
 "share.mine": "Keep mine",
 "share.ticks": {
  "one": "{n} tick",
  "other": "{n} ticks"
 },
 "share.brings-link": "This link of {day} brings {theirs}. You have {mine} here already.",
 "share.brings-file": "This file of {day} brings {theirs}. You have {mine} here already.",
 "share.came-link": "These ticks came by link, made on {day}.",
 "share.came-file": "These ticks came by file, made on {day}.",
 "share.edition": "edition {edition}",
 "share.other-edition": "another edition",
 "share.editions": "The sender had {theirs} of the handbook; this page is edition {here}.",
 "share.reworded": {
  "one": "{n} line had another wording there, and asks again.",
  "other": "{n} lines had another wording there, and ask again."
 },
 "share.gone": {
  "one": "{n} tick of the sender belongs to a line that is not on this page.",
  "other": "{n} ticks of the sender belong to lines that are not on this page."
 },
 "duties.lead": "Every duty in this protocol, by role, with its time limit and the section that says so.",
 "duties.none": "No duties are entered here yet.",
 "duties.title": "Who does what",
 "duties.caption": "Who does what, and by when",
 "duties.all": "All duties, by role",
 "duties.show": "Show the duties of",
 "duties.everyone": "Everyone",
 "duties.shown": "{n} of {all} duties shown",
 "duties.who": "Who",
 "duties.does": "Does what",
 "duties.by-when": "By when",
 "duties.from": "Counted from",
 "duties.tells": "Tells",
 "duties.where": "Where it says so",
 "duties.every": "every {time}",
 "duties.when": "When",
 "duties.for-whom": "For whom",
 "duties.how-often": "How often",
 "duties.if-missed": "If it is missed",
 "duties.note": "Note",
 "duties.step": "Step",
 "facts.edition": "(edition {edition})",
 "facts.or": " or ",
 "facts.legal-basis": "Legal basis",
 "facts.used-for": "Used for",
 "facts.not-applicable": "{label}: not applicable.",
 "facts.measure-name": "Measure",
 "facts.measure-counts": "What is counted",
 "facts.measure-over": "Out of",
 "facts.measure-source": "Source",
 "facts.measure-every": "How often",
 "facts.measure-owner": "Owner",
 "facts.measure-target": "Target",
 "status.draft": "Draft",
 "status.consultation": "Out for comment",
 "status.in-force": "In force",
 "status.superseded": "Superseded",
 "status.implemented": "In place",
 "status.partial": "Partly in place",
 "status.planned": "Planned",
 "status.alternative": "Done another way",
 "status.not-applicable": "Does not apply",
 "status.unanswered": "Not answered yet",
 "status.note-unanswered": "This partnership has not answered this yet.",
 "status.note-partial": "Only partly in place.",
 "status.note-planned": "Planned, not yet in place.",
 "status.note-alternative": "Done in another way here.",
 "status.note-not-applicable": "Does not apply here.",
 "status.note-owner": "Owner: {owner}.",
 "status.note-by": "By {day}.",
 "status.under-review": "In force, under review",
 "banner.invented": "This is an example. The partnership, its services and its telephone numbers are invented. Do not use it for a real child.",
 "banner.draft": "This is a draft. It has not been agreed and staff do not follow it yet.",
 "banner.superseded": "This edition has been replaced. Do not use it.",
 "banner.overdue": "The review of this protocol was due on {day}. Check with the people who own it before you rely on it.",
 "banner.review": "This protocol is under review. It stays in force until the next edition replaces it.",
 "banner.review-until": "This protocol is under review until {day}. It stays in force until the next edition replaces it.",
 "about.title": "About this handbook",
 "about.this-edition": "This edition",
 "about.owners": "Who looks after it",
 "about.partners": "Partners",
 "about.no-partners": "No partners are entered here yet.",
 "about.what-changed": "What changed",
 "about.no-editions": "No editions are entered here yet.",
 "about.word-for-word": "What changed, word for word, and the days of review",
 "about.every-edition": "Every edition as it was signed",
 "about.sources": "Guidance it was checked against",
 "about.name": "Title",
 "about.area": "Area",
 "about.status": "Status",
 "about.issued": "Issued",
 "about.approved": "Approved",
 "about.followed-from": "Followed from",
 "about.review-by": "To be reviewed by",
 "about.national-guidance": "National guidance",
 "about.catalogue": "Catalogue",
 "about.england": "England",
 "about.scotland": "Scotland",
 "about.read-whole": "read whole",
 "about.read-part": "read in part",
 "about.read-opening": "only its opening was read",
 "about.read-contents": "only its contents list was read",
 "about.read-secondary": "known through other documents",
 "about.read-none": "not read",
 "about.signed": "Who has signed",
 "about.partner": "Partner",
 "about.part": "Part in this",
 "about.signed-by": "Signed by",
 "about.signed-on": "Signed on",
 "about.what-was-signed": "What was signed",
 "about.not-signed": "Not signed",
 "about.not-partners": "Not partners, and why",
 "about.body": "Body",
 "about.reason": "Reason",
 "about.approvals": "Approvals",
 "about.date": "Date",
 "about.reference": "Reference",
 "about.change": "Change",
 "about.by": "By",
 "about.publisher": "Publisher and date",
 "about.text-signed": "Edition {edition}, text {signs}",
 "about.ask-again": "To be asked again: signed edition {edition}, text {signs}, and the text has changed since",
 "changes.title": "Changes from {from} to {to}",
 "changes.heading": "What changed from edition {from} to {to}",
 "changes.lead": "{from} beside {to}: {changed} clauses changed, {new} new, {gone} taken out. What did not change is left out.",
 "changes.signs": "Words that were {added} are underlined and bold. Words that were {removed} are struck through.",
 "changes.added": "added",
 "changes.removed": "taken out",
 "changes.end-of": " (end of {word})",
 "changes.by-chapter": "By chapter",
 "changes.by-role": "By role",
 "changes.new": "New",
 "changes.gone": "Taken out",
 "changes.changed": "Changed",
 "changes.same": {
  "one": "1 line stayed as it was.",
  "other": "{n} lines stayed as they were."
 },
 "changes.no-difference": "The two say the same, word for word.",
 "changes.compare": "Word for word",
 "changes.from-to": "From {from} to {to}",
 "changes.counts": "{changed} changed, {new} new, {gone} gone",
 "changes.days": "Days to come back to it",
 "changes.calendar": "These days for your calendar",
 "changes.feed": "Feed of new editions",
 "changes.since": "Since {edition}:",
 "changes.review-dates": "{name}: review dates",
 "changes.other-words": "{title}: other words",
 "changes.then": "then",
 "changes.review-last": "Last day for the review of the joint protocol",
 "changes.promised-last": "Last day for what was promised: {title}",
 "changes.accepted-last": "Last day of an accepted gap: {title}",
 "situation.lead": "Choose what is nearest. You are asked one question at a time and come to what to do, by when, and whom to ring.",
 "situation.for": "For: {roles}.",
 "situation.start": "Start: one question at a time",
 "situation.glance": "The whole way at a glance",
 "situation.in-words": "The same in words",
 "situation.chart": "Flowchart",
 "situation.chart-title": "Flowchart: {title}. The same stands in words below.",
 "situation.first": "Do this first",
 "situation.then-answer": "Then answer",
 "situation.then": "Then",
 "situation.unwritten": "{say}: this way is not written yet.",
 "situation.trail": "How you came here",
 "situation.shortest": "The shortest way here",
 "situation.change": "Change",
 "situation.change-what": " the answer to: {ask}",
 "situation.back": "Back",
 "situation.who": "Who",
 "situation.from": ", from {event}",
 "situation.answered": "Answered",
 "situation.go-on-at": "Go on at {n}",
 "situation.go-on-at-lower": "go on at {n}",
 "situation.time": "Time: {time}",
 "situation.ring": "Ring {phone}",
 "situation.steps": "{title}: step by step",
 "situation.number": "No.",
 "situation.ask-or-do": "Ask, or do",
 "situation.go-on": "Go on at",
 "situation.end": "The end",
 "situation.unsaid": "not said yet",
 "situation.one": "Situation",
 "situation.chart-wide": "Wider than a telephone: move it sideways, or {link}.",
 "situation.chart-wide-link": "read the same in words",
 "role.lead": "Find your role: what you do and by when, what others owe you, and whom you ring.",
 "role.none": "No roles are entered here yet.",
 "role.numbers": "Numbers I need",
 "role.duties": "What I do, and by when",
 "role.among": "See them among the duties of everybody",
 "role.owed": "What I can expect from others",
 "role.changed": "What changed for me",
 "role.situations": "Situations I meet",
 "role.checklists": "My checklists",
 "role.my-duties": "My duties, and by when",
 "role.treatment": "In drug and alcohol treatment",
 "role.children": "In services for children and families",
 "role.health": "In health",
 "role.other": "In other services, or on every side",
 "role.posts": "Managers, leads and teams",
 "role.role": "Role",
 "role.what": "What it is",
 "role.first-number": "First number to ring",
 "role.duties-head": "Duties",
 "role.count": {
  "one": "1 duty",
  "other": "{n} duties"
 },
 "role.named": "Where it speaks of me",
 "role.named-in": "It speaks of me in:",
 "role.none-by-name": "None by name",
 "role.all": "Roles",
 "contact.lead": "Whom to ring or write to. Never put details of a family in an e-mail outside your own secure system.",
 "contact.none": "No team or post is entered here yet. In an emergency ring 999.",
 "contact.take": "Take it with you:",
 "contact.cards": "address cards for a telephone",
 "contact.table": "a table for a spreadsheet",
 "contact.save": "Save to contacts",
 "contact.name": "Name",
 "contact.organisation": "Organisation",
 "contact.part-of": "Part of",
 "contact.for": "For",
 "contact.telephone": "Telephone",
 "contact.email": "E-mail",
 "contact.hours": "Hours",
 "contact.out-of-hours": "Out of hours",
 "contact.deputy": "Deputy",
 "contact.address": "Address",
 "contact.checked": "Checked",
 "contact.checked-on": "Checked on",
 "contact.post": "Post",
 "contact.card-from": "From the handbook of {area}, edition {edition}",
 "contact.card-invented": "Invented example",
 "contact.teams-children": "Children and family services: teams",
 "contact.teams-treatment": "Drug and alcohol treatment: teams",
 "contact.teams-both": "Teams on both sides",
 "contact.teams-health": "Health services: teams",
 "contact.teams-other": "Other services: teams",
 "contact.posts-children": "Children and family services: posts",
 "contact.posts-treatment": "Drug and alcohol treatment: posts",
 "contact.posts-both": "Posts on both sides",
 "contact.posts-health": "Health services: posts",
 "contact.posts-other": "Other services: posts",
 "contact.roles": "Roles, and how each is reached",
 "contact.organisations": "Organisations",
 "glossary.lead": "What the words mean in this handbook.",
 "glossary.none": "No words are explained here yet.",
 "glossary.also": "Also: {words}.",
 "documents.title": "Forms and leaflets",
 "documents.none": "This partnership has added no forms or leaflets.",
 "documents.page": "Page",
 "documents.own-file": "({kind}, a file of its own)",
 "complete.title": "How complete this is",
 "complete.by-section": "Section by section",
 "complete.accepted": "Accepted gaps",
 "complete.accepted-lead": "Guidance asks for these and they are not in place. They are left open until the day named, and count as gaps until they are closed.",
 "complete.accepted-caption": "Who agreed to leave what open, and until when",
 "complete.not-here": "What does not apply or is done another way",
 "complete.statement": "Statement of applicability",
 "complete.by-line": "Line by line",
 "complete.all-asked": "Everything guidance asks of {area}",
 "complete.key-met": "Met: found by the check; or done another way or not applicable, with a reason",
 "complete.key-declared": "Declared: planned or done in part, with a reason",
 "complete.key-open": "Open",
 "complete.bars": "How much of what guidance asks is answered, section by section",
 "complete.section": "Section",
 "complete.picture": "Picture of the numbers",
 "complete.answered": "Met",
 "complete.declared": "Declared",
 "complete.open": "Open",
 "complete.asked": "Asked",
 "complete.of": "{n} of {all}",
 "complete.what": "What is asked",
 "complete.answer": "Answer",
 "complete.result": "Result of the check",
 "complete.how-strongly": "How strongly",
 "complete.demanded-from": "Demanded from",
 "complete.why-open": "Why it is left open",
 "complete.who-closes": "Who closes it",
 "complete.who-agreed": "Who agreed",
 "complete.why": "Why",
 "complete.met": "Met",
 "complete.excused": "Met in another way, or does not apply",
 "complete.declared-gap": "Declared as a gap",
 "complete.incomplete": "Incomplete",
 "complete.unanswered": "No answer",
 "complete.accepted-gap": "Accepted gap",
 "complete.state-expired": " (over)",
 "complete.state-incomplete": " (incomplete)",
 "complete.state-answer-changed": " (the answer has changed since)",
 "complete.state-not-needed": " (closed since)",
 "complete.by-section-short": "Answers by section",
 "paper.title": "The whole handbook, to print",
 "paper.contents": "Contents",
 "paper.wrong": "If something here is wrong, write to {address}.",
 "paper.when": "When",
 "paper.what": "What to do",
 "paper.ring": "Ring",
 "paper.asks": "What guidance asks here:",
 "paper.on-screen": "The handbook on screen:",
 "paper.working-copy": "This is a working copy for reading, marking and passing round. The published handbook is made from other files: what is changed here changes nothing there until somebody carries it over. Every answer stands in a field that keeps the name of what it answers.",
 "paper.number-pages": "To see page numbers in Word, click on this list and press F9.",
 "paper.page": "Page",
 "paper.page-of": "of",
 "paper.control-what": "What",
 "paper.control-here": "In this edition",
 "paper.code": "Code that leads to this handbook on screen: {address}",
 "lost.title": "Page not found",
 "lost.lead": "There is no page at this address. It may have been renamed in a newer edition.",
 "lost.start": "Start from the first page",
 "lost.search": "Search, or see everything from A to Z",
 "lost.choose": "Choose a handbook",
 "lost.danger": "If a child or an adult is in immediate danger, call {number}.",
 "privacy.lead": "These pages set no cookies, count no visits and send nothing about you to anyone.",
 "privacy.device": "What stays on your device",
 "privacy.ticks": "If you tick a checklist, your browser keeps which lines are ticked, so that you can come back to them. It keeps no words, no names and no notes. Ticks are removed after 30 days, when you choose “Clear all ticks”, or when you untick “Keep my ticks on this device”.",
 "privacy.wording": "When you open a chapter, your browser keeps a fingerprint of each part’s wording, so that it can tell you next time what changed. The fingerprint holds no words, and says nothing about you but which chapters were opened. “Do not remember”, at the end of a chapter, forgets all of them.",
 "privacy.shared": "Even so, a ticked list can tell somebody what you were working on. On a shared computer, clear it before you leave.",
 "privacy.offline": "Your browser also keeps a copy of a handbook’s pages once you have opened one of them, so that they open without a network. A saved page says at its top that it is one. No copy holds anything that you did.",
 "privacy.search": "Search runs in your browser. Your words go to no search service. If you press Search, or follow a link, the words may stand in the address of the page and so in your browser’s history.",
 "privacy.promise": "What we cannot promise",
 "privacy.server": "The organisation that runs the web server may keep a log of addresses asked for, as any web server can. Links to other sites lead to pages with rules of their own; we do not tell those sites where you came from.",
 "privacy.never": "Never write details of a family in an address, a search box or an ordinary e-mail.",
 "privacy.keep-again": "Keep copies on this device again",
 "privacy.remove-copies": "Remove saved copies, and keep none",
 "privacy.removed": "Removed. Nothing is kept for times without a network.",
 "privacy.kept-again": "The next handbook page that you open is kept again.",
 "time.minutes": {
  "one": "{n} minute",
  "other": "{n} minutes"
 },
 "time.hours": {
  "one": "{n} hour",
  "other": "{n} hours"
 },
 "time.working-hours": {
  "one": "{n} working hour",
  "other": "{n} working hours"
 },
 "time.working-days": {
  "one": "{n} working day",
  "other": "{n} working days"
 },
 "time.calendar-days": {
  "one": "{n} calendar day",
  "other": "{n} calendar days"
 },
 "time.days": {
  "one": "{n} day",
  "other": "{n} days"
 },
 "time.weeks": {
  "one": "{n} week",
  "other": "{n} weeks"
 },
 "time.months": {
  "one": "{n} month",
  "other": "{n} months"
 },
 "time.years": {
  "one": "{n} year",
  "other": "{n} years"
 },
 "time.same-day": "same day",
 "time.next-day": "next day",
 "time.next-working-day": "next working day",
 "time.gestation": "by {n} weeks of pregnancy",
 "time.either": "{one} or {other}",
 "time.sooner": "{times}, whichever is sooner",
 "time.later": "{times}, whichever is later",
 "time.month-1": "{d} January {y}",
 "time.month-2": "{d} February {y}",
 "time.month-3": "{d} March {y}",
 "time.month-4": "{d} April {y}",
 "time.month-5": "{d} May {y}",
 "time.month-6": "{d} June {y}",
 "time.month-7": "{d} July {y}",
 "time.month-8": "{d} August {y}",
 "time.month-9": "{d} September {y}",
 "time.month-10": "{d} October {y}",
 "time.month-11": "{d} November {y}",
 "time.month-12": "{d} December {y}",
 "access.lead": "These pages are meant to work for everyone: with a keyboard, with a screen reader, enlarged, on a small telephone, on paper and without scripts.",
 "access.aim": "The Web Content Accessibility Guidelines 2.2, level AA. They use parts of the GOV.UK Design System.",
 "access.tested": "What was tested",
 "access.scripts": "Everything can be read without JavaScript. Search then shows a list from A to Z; checklists can be ticked and printed.",
 "access.settings": "Your own settings for text size, colours and motion are respected.",
 "access.unknown": "What we do not know",
 "access.help": "If something does not work for you",
 "access.tell": "Tell the partnership that publishes the handbook; its address stands at the foot of each page of the handbook. If the answer does not satisfy you, the Equality Advisory and Support Service can advise you.",
 "access.languages": "Languages",
 "access.unchecked": "{language}: {n} of {all} strings of the handbook’s frame await a check by a native speaker. They are machine-assisted drafts.",
 "access.aims": "What they aim at",
 "access.run-all": "On {day} the two example handbooks of the toolkit were built. Every one of their {all} pages was tested by machine, with {tools}, against the rules for levels A and AA and good practice.",
 "access.run-some": "On {day} the two example handbooks of the toolkit were built. {n} of their {all} pages were tested by machine, with {tools}, against the rules for levels A and AA and good practice.",
 "access.and": " and ",
 "access.found-on": "What the test of {day} found",
 "access.look": "How the pages were shown",
 "access.pages": "Pages",
 "access.found": "Found",
 "access.look-light": "On a wide screen (1280 pixels)",
 "access.look-phone": "On a small telephone (320 pixels)",
 "access.look-zoom": "Enlarged to 400 % on a screen of 1280 by 1024 pixels",
 "access.look-print": "As printed on A4",
 "access.look-forced": "In colours that the reader forces on the page",
 "access.none-broken": "no rule broken",
 "access.broken": {
  "one": "{n} place that breaks a rule",
  "other": "{n} places that break a rule"
 },
 "access.none-sideways": "no sideways scrolling",
 "access.sideways": {
  "one": "{n} page that scrolls sideways",
  "other": "{n} pages that scroll sideways"
 },
 "access.keyboard": "At every change of the toolkit, one page of each kind is also walked through with the keyboard alone: every stop is in view and marked, nothing is a trap, and nothing moves for readers who want no movement. The order in which a page is read is the order in which it is seen. An HTML validator finds no fault.",
 "access.known": "What is known not to conform",
 "access.known-none": "The test found nothing.",
 "access.known-lead": "These places break a rule. They are faults of the toolkit.",
 "access.limits-machine": "Machine tests find only some faults.",
 "access.limits-people": "The pages have not been tested by disabled people, nor with a screen reader by somebody who relies on one, nor by an independent auditor.",
 "access.limits-documents": "Documents that a partnership attaches, such as forms in Word or PDF, have not been tested.",
 "access.limits-words": "The words of this handbook are its partnership’s own. Whether they are plain enough, only its readers can say.",
 "access.publisher": "For the partnership that publishes this",
 "access.publisher-lead": "This page is about the toolkit. Where the law asks your body for an accessibility statement, it is yours to make. For it you still have to:",
 "access.do-test": "test your own handbook, with disabled people among those who test;",
 "access.do-attached": "look at every form and leaflet you attach, and at every picture and table in your own words;",
 "access.do-statement": "say in your statement what does not conform, and by when you will mend it;",
 "access.do-answer": "name somebody who answers when a reader needs a page in another form, and how soon;",
 "access.do-again": "look again whenever you publish an edition.",
 "summary.easy-read": "Easy read",
 "summary.young-people": "For children and young people"
},
  cy: {
 "language.here": "Y dudalen hon yn {language}",
 "language.choose": "Iaith",
 "language.guidance": "Dangosir yr hyn y mae canllawiau cenedlaethol yn gofyn amdano yn Saesneg, fel y’i cyhoeddwyd.",
 "language.draft": "Drafft gyda chymorth peiriant yw geiriau’r fframwaith hwn yn Gymraeg. Nid yw siaradwr Cymraeg wedi’u gwirio eto.",
 "language.stale": "Mae testun {language} y rhan hon wedi dyddio, gan fod y gwreiddiol wedi newid ers hynny. Dangosir y gwreiddiol.",
 "language.missing": "Nid yw’r rhan hon wedi’i chyfieithu i’r {language} eto. Dangosir y gwreiddiol.",
 "language.behind": {
  "one": "Dangosir {n} rhan o’r llawlyfr hwn yn yr iaith wreiddiol, am fod ei chyfieithiad ar goll neu wedi dyddio.",
  "other": "Dangosir {n} rhan o’r llawlyfr hwn yn yr iaith wreiddiol, am fod eu cyfieithiad ar goll neu wedi dyddio."
 },
 "language.unchecked": "Drafft yw’r cyfieithiad hwn. Nid yw siaradwr brodorol wedi’i wirio eto: lle bo amheuaeth, y gwreiddiol sy’n cyfrif.",
 "page.site": "Llawlyfrau gweithio ar y cyd",
 "page.skip": "Neidio i’r prif gynnwys",
 "page.notices": "Hysbysiadau",
 "page.breadcrumb": "Briwsion bara",
 "page.all-handbooks": "Pob llawlyfr",
 "page.handbook": "Llawlyfr",
 "page.home": "Hafan",
 "page.invented-short": "Enghraifft ddychmygol.",
 "page.choose": "Sut y mae gwasanaethau triniaeth cyffuriau ac alcohol a gwasanaethau plant yn gweithio gyda’i gilydd, fesul ardal. Dewiswch eich un chi.",
 "edition.named": "Argraffiad {edition}",
 "edition.dated": "Argraffiad {edition}, {day}",
 "edition.lower": "argraffiad {edition}",
 "edition.word": "Argraffiad",
 "edition.now": "Argraffiad {edition} fel y mae nawr",
 "edition.today": "heddiw",
 "edition.past": "Roedd argraffiad {edition} mewn grym o {from} tan {until}. Mae wedi’i ddisodli: peidiwch â’i ddilyn heddiw.",
 "edition.read-today": "Darllen llawlyfr heddiw",
 "edition.since": "Mae argraffiad {edition} mewn grym ers {from}. Dyma’r testun a lofnodwyd. Mae {link} yn haws ei ddarllen, ac mae ei rifau ffôn yn fwy diweddar.",
 "edition.itself": "y llawlyfr ei hun",
 "edition.list": "Argraffiadau",
 "edition.list-lead": "Mae pob argraffiad a lofnodwyd gan y partneriaid yn aros yma fel yr oedd. I weld beth oedd wedi’i gytuno ar ddiwrnod penodol, dewiswch yr argraffiad a oedd mewn grym bryd hynny.",
 "edition.list-now": "Y llawlyfr yr ydych yn ei ddarllen nawr yw argraffiad {edition} fel y mae heddiw. Nid yw wedi’i rewi ar y ffurf hon.",
 "edition.list-ask": "Pa argraffiad oedd mewn grym ar",
 "edition.list-caption": "Argraffiadau, y diweddaraf yn gyntaf",
 "edition.in-force-from": "Mewn grym o",
 "edition.until": "Tan",
 "edition.in-force-now": "Mae mewn grym",
 "edition.agreed-text": "Testun y cytunwyd arno",
 "edition.as-data": "Fel data",
 "edition.agreed-means": "Mae “Testun y cytunwyd arno” yn golygu pob gair a ffaith a lofnodwyd gan y partneriaid: adrannau, sefyllfaoedd a geirfa. Mae’r un arwyddion yn golygu’r un testun. Nid yw’r cyfeiriadur rhifau ffôn yn rhan ohono.",
 "edition.found": " oedd mewn grym ar y diwrnod hwnnw.",
 "edition.none-found": "Nid oedd unrhyw argraffiad yn y rhestr hon mewn grym eto ar y diwrnod hwnnw.",
 "edition.unsaid": "Nid yw’r argraffiad hwn yn dweud dim am hyn.",
 "edition.not-judged": "Gwiriwyd argraffiad {edition} pan gafodd ei rewi. Nid yw’n cael ei farnu eto yma.",
 "menu.label": "Llawlyfr",
 "menu.situations": "Sefyllfaoedd",
 "menu.roles": "Fy rhan i",
 "menu.sections": "Adrannau",
 "menu.checklists": "Rhestrau gwirio",
 "menu.who-does-what": "Pwy sy’n gwneud beth",
 "menu.directory": "Cyfeiriadur",
 "menu.glossary": "Geirfa",
 "menu.documents": "Ffurflenni",
 "menu.about": "Ynghylch",
 "foot.purpose": "Mae’r llawlyfr hwn yn dangos beth y cytunodd y partneriaid arno; ni all ddweud a yw’n iawn neu’n gyfreithlon. Nid yw’n disodli eich barn eich hun na barn eich goruchwyliwr.",
 "foot.printed": "Mae copïau printiedig yn dyddio: gwiriwch yr argraffiad ar y sgrin cyn dibynnu ar hwn.",
 "foot.saved": "Mae copïau a gadwyd yn dyddio: gwiriwch yr argraffiad ar y sgrin cyn dibynnu ar hwn.",
 "foot.printed-or-saved": "Mae copïau printiedig a chopïau a gadwyd yn dyddio: gwiriwch yr argraffiad ar y sgrin cyn dibynnu ar hwn.",
 "foot.wrong": "Dweud bod rhywbeth o’i le ar y dudalen hon",
 "foot.print": "Argraffu popeth",
 "foot.data": "Data agored",
 "foot.completeness": "Pa mor gyflawn yw hwn",
 "foot.accessibility": "Hygyrchedd",
 "foot.privacy": "Preifatrwydd",
 "foot.guide": "Canllaw",
 "foot.tool": "Gwnaed gyda joint-protocol {version}",
 "foot.code": "Cod sy’n arwain at y dudalen hon ar y sgrin",
 "foot.on-screen": "Y dudalen hon ar y sgrin: {address}",
 "foot.printed-short": "Mae copïau printiedig yn dyddio.",
 "home.sections": "Adrannau",
 "home.aside": "Yn ôl rôl, ac offer",
 "home.my-part": "Beth yw fy rhan i?",
 "home.to-hand": "Wrth law",
 "home.every-duty": "Pob dyletswydd, yn ôl rôl",
 "home.numbers": "Rhifau ffôn ac e-bost",
 "home.words": "Ystyr y geiriau",
 "home.urgent": "Argyfwng a’r tu allan i oriau",
 "home.urgent-help": "Cymorth brys",
 "home.emergency": "Argyfwng",
 "home.out-of-hours": "Y tu allan i oriau",
 "home.happened": "Beth sydd wedi digwydd?",
 "home.take-away": "Mynd ag ef gyda chi",
 "home.one-page": "Popeth ar un dudalen",
 "home.to-print": "i’w argraffu",
 "home.short-versions": "Fersiynau byr:",
 "copies.pdf": "PDF",
 "copies.pdf-use": "i’w argraffu, neu i’w ddarllen heb rwydwaith",
 "copies.word": "Dogfen Word",
 "copies.word-use": "copi gwaith i’w farcio a’i rannu",
 "copies.one-file": "Un ffeil",
 "copies.one-file-use": "y llawlyfr cyfan fel un dudalen y gall unrhyw borwr ei hagor heb rwydwaith",
 "copies.saved-copy": "Nid yw’r rhwydwaith yn ateb. Dyma’r copi o {name}, {edition}, a gadwodd y ddyfais hon. Efallai ei fod wedi dyddio.",
 "copies.saved-dated": "argraffiad {edition}, {day}",
 "search.label": "Chwilio’r llawlyfr hwn",
 "search.box": "Chwilio’r llawlyfr",
 "search.go": "Chwilio",
 "search.title": "Chwilio",
 "search.look-in": "Chwilio yn",
 "search.everything": "Popeth",
 "search.section": "Adran",
 "search.all-sections": "Pob adran",
 "search.for": "Ar gyfer",
 "search.everybody": "Pawb",
 "search.a-z": "Popeth o A i Y",
 "search.letters": "Llythrennau",
 "search.see": "{words}: gweler",
 "search.kind-situation": "Sefyllfa",
 "search.kind-section": "Adran",
 "search.kind-checklist": "Rhestr wirio",
 "search.kind-role": "Pwy sy’n gwneud beth",
 "search.kind-directory": "Cyfeiriadur",
 "search.kind-glossary": "Geirfa",
 "search.kind-form": "Ffurflenni a thaflenni",
 "search.not-loaded": "Nid oedd modd llwytho’r chwiliad. Mae popeth wedi’i restru o A i Y isod.",
 "search.nothing": "Heb ganfod dim ar gyfer “{words}”. Rhowch gynnig ar lai o eiriau neu eiriau eraill.",
 "search.results": {
  "other": "{n} canlyniad ar gyfer “{words}”"
 },
 "search.best": ", dangosir y {n} gorau",
 "search.narrow": "Cyfyngu’r chwiliad",
 "section.contents": "Ar y dudalen hon",
 "section.link": "Dolen",
 "section.link-to": " i: {title}",
 "section.checklist": "Rhestr wirio: {title}",
 "section.lines": {
  "one": "{n} llinell",
  "two": "{n} linell",
  "other": "{n} llinell"
 },
 "section.asks": "Beth mae canllawiau yn gofyn amdano yma",
 "section.how-strongly": "Pa mor gryf",
 "section.whom-it-binds": "Pwy sydd wedi’u rhwymo",
 "section.wrong": "Dweud bod rhywbeth o’i le yma",
 "section.around": "Adrannau cynt ac wedyn",
 "section.previous": "Blaenorol",
 "section.next": "Nesaf",
 "section.words-here": "Geiriau a ddefnyddir yma",
 "section.all-words": "Pob gair",
 "section.table": "{title}: tabl {n}",
 "section.copied": "Copïwyd y ddolen",
 "section.in-bar": "Mae’r ddolen yn y bar cyfeiriad",
 "section.new": "Newydd ers ichi ddarllen y dudalen hon ddiwethaf.",
 "section.changed": "Wedi newid ers ichi ei ddarllen ddiwethaf.",
 "section.what-changed": "Beth newidiodd",
 "section.not-kept": "Nid yw’r ddyfais hon yn cofio beth yr ydych wedi’i ddarllen.",
 "section.kept": "Mae’r ddyfais hon yn cofio pa eiriad yr ydych wedi’i ddarllen, er mwyn dangos beth newidiodd. Ni anfonir dim.",
 "section.keep": "Cofio hynny",
 "section.keep-not": "Peidio â chofio",
 "section.note": "Nodyn",
 "section.urgent": "Brys",
 "section.example": "Enghraifft",
 "section.footnotes": "Troednodiadau",
 "section.box": "Blwch i’w dicio",
 "checklist.title": "Rhestrau gwirio",
 "checklist.lead": "Un ar gyfer pob adran. Ticiwch ar y sgrin, neu argraffwch a thicio ar bapur.",
 "checklist.form-lead": "Peidiwch byth ag ysgrifennu enw na dim arall am deulu yma. Mae’r rhesymau yn {link}.",
 "checklist.see": "Gweler:",
 "checklist.leg-treatment": "Dan arweiniad triniaeth cyffuriau ac alcohol",
 "checklist.leg-children": "Dan arweiniad gwasanaethau plant",
 "checklist.leg-health": "Dan arweiniad gwasanaethau iechyd",
 "checklist.leg-everyone": "I bawb, neu i’w wneud gyda’i gilydd",
 "checklist.leg-done": "Mae’r rhan hon wedi’i gwneud",
 "checklist.remember": "Cofio fy nhiciau ar y ddyfais hon am 30 diwrnod. Ni chânt eu hanfon at neb.",
 "checklist.clear": "Clirio pob tic",
 "checklist.print": "Argraffu’r rhestr wirio hon",
 "checklist.share": "Rhannu neu drosglwyddo",
 "checklist.share-what": "Mae dolen, cod neu ffeil yn cario’r ticiau a’u dyddiadau a dim byd arall: dim enw, dim nodyn. Gall pwy bynnag sydd â hi weld beth sydd wedi’i dicio, am 30 diwrnod. Nid yw’n dweud am deulu pwy y mae, felly dywedwch hynny wrth y gweithiwr arall yn y ffordd arferol.",
 "checklist.share-link": "Creu dolen",
 "checklist.share-qr": "Dangos cod QR",
 "checklist.share-file": "Cadw fel ffeil",
 "checklist.share-open": "Agor ffeil o diciau a gawsoch gan rywun",
 "tick.done": "{n} o {all} wedi’u gwneud",
 "tick.on-day": "ar {day}",
 "tick.again": "Mae’r geiriad wedi newid ers ticio hyn. Edrychwch eto.",
 "tick.lines-again": {
  "other": "Llinellau sydd wedi newid ers ichi eu ticio, ac sy’n gofyn eto: {n}."
 },
 "share.copied": "Copïwyd.",
 "share.selected": "Mae’r ddolen wedi’i dewis. Copïwch hi gyda’ch bysellfwrdd neu drwy bwyso arni.",
 "share.send": "Anfon y ddolen",
 "share.copy": "Copïo’r ddolen",
 "share.too-many": "Mae gormod o diciau ar gyfer cod y gall camera ei ddarllen. Defnyddiwch y ddolen neu ffeil.",
 "share.file-words": "Ticiau rhestr wirio. Agorwch y ffeil hon ar dudalen y rhestr wirio, o dan \"Rhannu neu drosglwyddo\".",
 "share.saved": "Cadwyd. Mae’n dal ticiau a dyddiadau a dim byd arall.",
 "share.damaged-link": "Mae’r ddolen hon wedi’i difrodi neu nid oes ynddi diciau rhestr wirio. Ni newidiwyd dim.",
 "share.damaged-file": "Mae’r ffeil hon wedi’i difrodi neu nid oes ynddi diciau rhestr wirio. Ni newidiwyd dim.",
 "share.old-browser": "Mae’r porwr hwn yn rhy hen i ddarllen y ticiau. Gofynnwch am gopi ar bapur. Ni newidiwyd dim.",
 "share.other-link": "Mae’r ddolen hon yn perthyn i restr wirio arall. Ni newidiwyd dim.",
 "share.other-file": "Mae’r ffeil hon yn perthyn i restr wirio arall. Ni newidiwyd dim.",
 "share.future-link": "Mae dyddiad sydd eto i ddod ar y ddolen hon. Ni newidiwyd dim.",
 "share.future-file": "Mae dyddiad sydd eto i ddod ar y ffeil hon. Ni newidiwyd dim.",
 "share.older-link": "Mae’r ddolen hon yn hŷn na {n} diwrnod ac ni ellir ei darllen mwyach. Gofynnwch am un newydd.",
 "share.older-file": "Mae’r ffeil hon yn hŷn na {n} diwrnod ac ni ellir ei darllen mwyach. Gofynnwch am un newydd.",
 "share.add": "Ychwanegu at fy rhai i",
 "share.use": "Defnyddio yn lle fy rhai i",
 "share.mine": "Cadw fy rhai i",
 "share.ticks": {
  "two": "{n} dic",
  "other": "{n} tic"
 },
 "share.brings-link": "Mae’r ddolen hon, {day}, yn dod â {theirs}. Mae gennych {mine} yma’n barod.",
 "share.brings-file": "Mae’r ffeil hon, {day}, yn dod â {theirs}. Mae gennych {mine} yma’n barod.",
 "share.came-link": "Daeth y ticiau hyn drwy ddolen, a wnaed ar {day}.",
 "share.came-file": "Daeth y ticiau hyn mewn ffeil, a wnaed ar {day}.",
 "share.edition": "argraffiad {edition}",
 "share.other-edition": "argraffiad arall",
 "share.editions": "Roedd gan yr anfonwr {theirs} o’r llawlyfr; argraffiad {here} yw’r dudalen hon.",
 "share.reworded": {
  "other": "Llinellau â geiriad arall yno, sy’n gofyn eto: {n}."
 },
 "share.gone": {
  "other": "Ticiau’r anfonwr sy’n perthyn i linellau nad ydynt ar y dudalen hon: {n}."
 },
 "duties.lead": "Pob dyletswydd yn y protocol hwn, yn ôl rôl, gyda’i therfyn amser a’r adran sy’n dweud hynny.",
 "duties.none": "Nid oes dyletswyddau wedi’u nodi yma eto.",
 "duties.title": "Pwy sy’n gwneud beth",
 "duties.caption": "Pwy sy’n gwneud beth, ac erbyn pryd",
 "duties.all": "Pob dyletswydd, yn ôl rôl",
 "duties.show": "Dangos dyletswyddau",
 "duties.everyone": "Pawb",
 "duties.shown": "Dangosir {n} o {all} dyletswydd",
 "duties.who": "Pwy",
 "duties.does": "Beth mae’n ei wneud",
 "duties.by-when": "Erbyn pryd",
 "duties.from": "Yn cyfrif o",
 "duties.tells": "Yn dweud wrth",
 "duties.where": "Ble mae’n dweud hynny",
 "duties.every": "bob {time}",
 "duties.when": "Pryd",
 "duties.for-whom": "I bwy",
 "duties.how-often": "Pa mor aml",
 "duties.if-missed": "Os caiff ei fethu",
 "duties.note": "Nodyn",
 "duties.step": "Cam",
 "facts.edition": "(argraffiad {edition})",
 "facts.or": " neu ",
 "facts.legal-basis": "Sail gyfreithiol",
 "facts.used-for": "Defnyddir ar gyfer",
 "facts.not-applicable": "{label}: ddim yn berthnasol.",
 "facts.measure-name": "Mesur",
 "facts.measure-counts": "Beth sy’n cael ei gyfrif",
 "facts.measure-over": "Allan o",
 "facts.measure-source": "Ffynhonnell",
 "facts.measure-every": "Pa mor aml",
 "facts.measure-owner": "Perchennog",
 "facts.measure-target": "Targed",
 "status.draft": "Drafft",
 "status.consultation": "Allan am sylwadau",
 "status.in-force": "Mewn grym",
 "status.superseded": "Wedi’i ddisodli",
 "status.implemented": "Ar waith",
 "status.partial": "Ar waith yn rhannol",
 "status.planned": "Wedi’i gynllunio",
 "status.alternative": "Wedi’i wneud mewn ffordd arall",
 "status.not-applicable": "Ddim yn berthnasol",
 "status.unanswered": "Heb ei ateb eto",
 "status.note-unanswered": "Nid yw’r bartneriaeth hon wedi ateb hyn eto.",
 "status.note-partial": "Ar waith yn rhannol yn unig.",
 "status.note-planned": "Wedi’i gynllunio, ddim ar waith eto.",
 "status.note-alternative": "Wedi’i wneud mewn ffordd arall yma.",
 "status.note-not-applicable": "Ddim yn berthnasol yma.",
 "status.note-owner": "Perchennog: {owner}.",
 "status.note-by": "Erbyn {day}.",
 "status.under-review": "Mewn grym, yn cael ei adolygu",
 "banner.invented": "Enghraifft yw hon. Mae’r bartneriaeth, ei gwasanaethau a’i rhifau ffôn yn ddychmygol. Peidiwch â’i defnyddio ar gyfer plentyn go iawn.",
 "banner.draft": "Drafft yw hwn. Nid yw wedi’i gytuno ac nid yw staff yn ei ddilyn eto.",
 "banner.superseded": "Mae’r argraffiad hwn wedi’i ddisodli. Peidiwch â’i ddefnyddio.",
 "banner.overdue": "Roedd disgwyl adolygu’r protocol hwn ar {day}. Holwch y bobl sy’n berchen arno cyn dibynnu arno.",
 "banner.review": "Mae’r protocol hwn yn cael ei adolygu. Mae’n aros mewn grym nes i’r argraffiad nesaf gymryd ei le.",
 "banner.review-until": "Mae’r protocol hwn yn cael ei adolygu hyd at {day}. Mae’n aros mewn grym nes i’r argraffiad nesaf gymryd ei le.",
 "about.title": "Ynghylch y llawlyfr hwn",
 "about.this-edition": "Yr argraffiad hwn",
 "about.owners": "Pwy sy’n gofalu amdano",
 "about.partners": "Partneriaid",
 "about.no-partners": "Nid oes partneriaid wedi’u nodi yma eto.",
 "about.what-changed": "Beth newidiodd",
 "about.no-editions": "Nid oes argraffiadau wedi’u nodi yma eto.",
 "about.word-for-word": "Beth newidiodd, air air yn ôl gair, a’r dyddiadau adolygu",
 "about.every-edition": "Pob argraffiad fel y’i llofnodwyd",
 "about.sources": "Canllawiau y’i gwiriwyd yn eu herbyn",
 "about.name": "Teitl",
 "about.area": "Ardal",
 "about.status": "Statws",
 "about.issued": "Cyhoeddwyd",
 "about.approved": "Cymeradwywyd",
 "about.followed-from": "Dilynir o",
 "about.review-by": "I’w adolygu erbyn",
 "about.national-guidance": "Canllawiau cenedlaethol",
 "about.catalogue": "Catalog",
 "about.england": "Lloegr",
 "about.scotland": "Yr Alban",
 "about.read-whole": "darllenwyd yn gyfan",
 "about.read-part": "darllenwyd yn rhannol",
 "about.read-opening": "dim ond ei ddechrau a ddarllenwyd",
 "about.read-contents": "dim ond ei restr gynnwys a ddarllenwyd",
 "about.read-secondary": "yn hysbys drwy ddogfennau eraill",
 "about.read-none": "heb ei ddarllen",
 "about.signed": "Pwy sydd wedi llofnodi",
 "about.partner": "Partner",
 "about.part": "Rhan yn hyn",
 "about.signed-by": "Llofnodwyd gan",
 "about.signed-on": "Llofnodwyd ar",
 "about.what-was-signed": "Beth a lofnodwyd",
 "about.not-signed": "Heb lofnodi",
 "about.not-partners": "Ddim yn bartneriaid, a pham",
 "about.body": "Corff",
 "about.reason": "Rheswm",
 "about.approvals": "Cymeradwyaethau",
 "about.date": "Dyddiad",
 "about.reference": "Cyfeirnod",
 "about.change": "Newid",
 "about.by": "Gan",
 "about.publisher": "Cyhoeddwr a dyddiad",
 "about.text-signed": "Argraffiad {edition}, testun {signs}",
 "about.ask-again": "I’w holi eto: llofnodwyd argraffiad {edition}, testun {signs}, ac mae’r testun wedi newid ers hynny",
 "changes.title": "Newidiadau o {from} i {to}",
 "changes.heading": "Beth newidiodd o argraffiad {from} i {to}",
 "changes.lead": "{from} wrth ochr {to}: {changed} cymal wedi newid, {new} newydd, {gone} wedi’u tynnu. Gadewir allan yr hyn na newidiodd.",
 "changes.signs": "Mae geiriau a gafodd eu {added} wedi’u tanlinellu ac mewn print trwm. Mae llinell drwy eiriau a gafodd eu {removed}.",
 "changes.added": "ychwanegu",
 "changes.removed": "tynnu",
 "changes.end-of": " (diwedd {word})",
 "changes.by-chapter": "Fesul pennod",
 "changes.by-role": "Yn ôl rôl",
 "changes.new": "Newydd",
 "changes.gone": "Wedi’i dynnu",
 "changes.changed": "Wedi newid",
 "changes.same": {
  "other": "Llinellau a arhosodd fel yr oeddent: {n}."
 },
 "changes.no-difference": "Mae’r ddau yn dweud yr un peth, air am air.",
 "changes.compare": "Gair am air",
 "changes.from-to": "O {from} i {to}",
 "changes.counts": "{changed} wedi newid, {new} newydd, {gone} wedi mynd",
 "changes.days": "Dyddiau i ddychwelyd ato",
 "changes.calendar": "Y dyddiau hyn ar gyfer eich calendr",
 "changes.feed": "Ffrwd argraffiadau newydd",
 "changes.since": "Ers {edition}:",
 "changes.review-dates": "{name}: dyddiadau adolygu",
 "changes.other-words": "{title}: geiriau eraill",
 "changes.then": "wedyn",
 "changes.review-last": "Diwrnod olaf ar gyfer adolygu’r protocol ar y cyd",
 "changes.promised-last": "Diwrnod olaf ar gyfer yr hyn a addawyd: {title}",
 "changes.accepted-last": "Diwrnod olaf bwlch a dderbyniwyd: {title}",
 "situation.lead": "Dewiswch yr hyn sydd agosaf. Gofynnir un cwestiwn ar y tro, a dewch at beth i’w wneud, erbyn pryd, a phwy i’w ffonio.",
 "situation.for": "Ar gyfer: {roles}.",
 "situation.start": "Dechrau: un cwestiwn ar y tro",
 "situation.glance": "Y ffordd gyfan ar un olwg",
 "situation.in-words": "Yr un peth mewn geiriau",
 "situation.chart": "Siart lif",
 "situation.chart-title": "Siart lif: {title}. Mae’r un peth mewn geiriau isod.",
 "situation.first": "Gwnewch hyn yn gyntaf",
 "situation.then-answer": "Yna atebwch",
 "situation.then": "Yna",
 "situation.unwritten": "{say}: nid yw’r ffordd hon wedi’i hysgrifennu eto.",
 "situation.trail": "Sut y daethoch yma",
 "situation.shortest": "Y ffordd fyrraf yma",
 "situation.change": "Newid",
 "situation.change-what": " yr ateb i: {ask}",
 "situation.back": "Yn ôl",
 "situation.who": "Pwy",
 "situation.from": ", o {event}",
 "situation.answered": "Atebir",
 "situation.go-on-at": "Ewch ymlaen i {n}",
 "situation.go-on-at-lower": "ewch ymlaen i {n}",
 "situation.time": "Amser: {time}",
 "situation.ring": "Ffoniwch {phone}",
 "situation.steps": "{title}: gam wrth gam",
 "situation.number": "Rhif",
 "situation.ask-or-do": "Gofyn, neu wneud",
 "situation.go-on": "Ewch ymlaen i",
 "situation.end": "Y diwedd",
 "situation.unsaid": "heb ei ddweud eto",
 "situation.one": "Sefyllfa",
 "situation.chart-wide": "Yn lletach na ffôn: symudwch ef i’r ochr, neu {link}.",
 "situation.chart-wide-link": "darllenwch yr un peth mewn geiriau",
 "role.lead": "Dewch o hyd i’ch rôl: beth yr ydych yn ei wneud ac erbyn pryd, beth y mae eraill i’w wneud i chi, a phwy yr ydych yn ei ffonio.",
 "role.none": "Nid oes rolau wedi’u nodi yma eto.",
 "role.numbers": "Rhifau sydd eu hangen arnaf",
 "role.duties": "Beth rwy’n ei wneud, ac erbyn pryd",
 "role.among": "Eu gweld ymhlith dyletswyddau pawb",
 "role.owed": "Beth y gallaf ei ddisgwyl gan eraill",
 "role.changed": "Beth newidiodd i mi",
 "role.situations": "Sefyllfaoedd y byddaf yn eu hwynebu",
 "role.checklists": "Fy rhestrau gwirio",
 "role.my-duties": "Fy nyletswyddau, ac erbyn pryd",
 "role.treatment": "Mewn triniaeth cyffuriau ac alcohol",
 "role.children": "Mewn gwasanaethau i blant a theuluoedd",
 "role.health": "Mewn iechyd",
 "role.other": "Mewn gwasanaethau eraill, neu ar bob ochr",
 "role.posts": "Rheolwyr, arweinwyr a thimau",
 "role.role": "Rôl",
 "role.what": "Beth ydyw",
 "role.first-number": "Y rhif cyntaf i’w ffonio",
 "role.duties-head": "Dyletswyddau",
 "role.count": {
  "two": "{n} ddyletswydd",
  "other": "{n} dyletswydd"
 },
 "role.named": "Lle mae’n sôn amdanaf i",
 "role.named-in": "Mae’n sôn amdanaf i yn:",
 "role.none-by-name": "Dim un wrth enw",
 "role.all": "Rolau",
 "contact.lead": "Pwy i’w ffonio neu ysgrifennu atynt. Peidiwch byth â rhoi manylion teulu mewn e-bost y tu allan i’ch system ddiogel eich hun.",
 "contact.none": "Nid oes tîm na swydd wedi’u nodi yma eto. Mewn argyfwng ffoniwch 999.",
 "contact.take": "Mynd ag ef gyda chi:",
 "contact.cards": "cardiau cyfeiriad ar gyfer ffôn",
 "contact.table": "tabl ar gyfer taenlen",
 "contact.save": "Cadw i’r cysylltiadau",
 "contact.name": "Enw",
 "contact.organisation": "Sefydliad",
 "contact.part-of": "Rhan o",
 "contact.for": "Ar gyfer",
 "contact.telephone": "Ffôn",
 "contact.email": "E-bost",
 "contact.hours": "Oriau",
 "contact.out-of-hours": "Y tu allan i oriau",
 "contact.deputy": "Dirprwy",
 "contact.address": "Cyfeiriad",
 "contact.checked": "Gwiriwyd",
 "contact.checked-on": "Gwiriwyd ar",
 "contact.post": "Swydd",
 "contact.card-from": "O lawlyfr {area}, argraffiad {edition}",
 "contact.card-invented": "Enghraifft ddychmygol",
 "contact.teams-children": "Gwasanaethau plant a theuluoedd: timau",
 "contact.teams-treatment": "Triniaeth cyffuriau ac alcohol: timau",
 "contact.teams-both": "Timau ar y ddwy ochr",
 "contact.teams-health": "Gwasanaethau iechyd: timau",
 "contact.teams-other": "Gwasanaethau eraill: timau",
 "contact.posts-children": "Gwasanaethau plant a theuluoedd: swyddi",
 "contact.posts-treatment": "Triniaeth cyffuriau ac alcohol: swyddi",
 "contact.posts-both": "Swyddi ar y ddwy ochr",
 "contact.posts-health": "Gwasanaethau iechyd: swyddi",
 "contact.posts-other": "Gwasanaethau eraill: swyddi",
 "contact.roles": "Rolau, a sut i gysylltu â phob un",
 "contact.organisations": "Sefydliadau",
 "glossary.lead": "Ystyr y geiriau yn y llawlyfr hwn.",
 "glossary.none": "Nid oes geiriau wedi’u hegluro yma eto.",
 "glossary.also": "Hefyd: {words}.",
 "documents.title": "Ffurflenni a thaflenni",
 "documents.none": "Nid yw’r bartneriaeth hon wedi ychwanegu unrhyw ffurflenni na thaflenni.",
 "documents.page": "Tudalen",
 "documents.own-file": "({kind}, ffeil ar wahân)",
 "complete.title": "Pa mor gyflawn yw hwn",
 "complete.by-section": "Fesul adran",
 "complete.accepted": "Bylchau a dderbyniwyd",
 "complete.accepted-lead": "Mae canllawiau yn gofyn am y rhain ac nid ydynt ar waith. Fe’u gadewir ar agor tan y diwrnod a enwir, ac maent yn cyfrif fel bylchau nes eu cau.",
 "complete.accepted-caption": "Pwy gytunodd i adael beth ar agor, a than pryd",
 "complete.not-here": "Beth nad yw’n berthnasol neu a wneir mewn ffordd arall",
 "complete.statement": "Datganiad cymhwysedd",
 "complete.by-line": "Fesul llinell",
 "complete.all-asked": "Popeth y mae canllawiau yn ei ofyn gan {area}",
 "complete.key-met": "Cyflawnwyd: canfuwyd gan y gwiriad, neu wedi’i wneud mewn ffordd arall neu ddim yn berthnasol, gyda rheswm",
 "complete.key-declared": "Datganwyd: wedi’i gynllunio neu wedi’i wneud yn rhannol, gyda rheswm",
 "complete.key-open": "Agored",
 "complete.bars": "Faint o’r hyn y mae canllawiau yn ei ofyn sydd wedi’i ateb, fesul adran",
 "complete.section": "Adran",
 "complete.picture": "Llun o’r rhifau",
 "complete.answered": "Cyflawnwyd",
 "complete.declared": "Datganwyd",
 "complete.open": "Agored",
 "complete.asked": "Gofynnwyd",
 "complete.of": "{n} o {all}",
 "complete.what": "Beth a ofynnir",
 "complete.answer": "Ateb",
 "complete.result": "Canlyniad y gwiriad",
 "complete.how-strongly": "Pa mor gryf",
 "complete.demanded-from": "Yn ofynnol o",
 "complete.why-open": "Pam y’i gadewir ar agor",
 "complete.who-closes": "Pwy sy’n ei gau",
 "complete.who-agreed": "Pwy gytunodd",
 "complete.why": "Pam",
 "complete.met": "Cyflawnwyd",
 "complete.excused": "Cyflawnwyd mewn ffordd arall, neu ddim yn berthnasol",
 "complete.declared-gap": "Datganwyd yn fwlch",
 "complete.incomplete": "Anghyflawn",
 "complete.unanswered": "Dim ateb",
 "complete.accepted-gap": "Bwlch a dderbyniwyd",
 "complete.state-expired": " (ar ben)",
 "complete.state-incomplete": " (anghyflawn)",
 "complete.state-answer-changed": " (mae’r ateb wedi newid ers hynny)",
 "complete.state-not-needed": " (wedi’i gau ers hynny)",
 "complete.by-section-short": "Atebion fesul adran",
 "paper.title": "Y llawlyfr cyfan, i’w argraffu",
 "paper.contents": "Cynnwys",
 "paper.wrong": "Os oes rhywbeth o’i le yma, ysgrifennwch at {address}.",
 "paper.when": "Pryd",
 "paper.what": "Beth i’w wneud",
 "paper.ring": "Ffonio",
 "paper.asks": "Beth mae canllawiau yn gofyn amdano yma:",
 "paper.on-screen": "Y llawlyfr ar y sgrin:",
 "paper.working-copy": "Copi gwaith yw hwn i’w ddarllen, ei farcio a’i rannu. Gwneir y llawlyfr a gyhoeddir o ffeiliau eraill: nid yw newid yma yn newid dim yno nes i rywun ei drosglwyddo. Mae pob ateb mewn maes sy’n cadw enw’r hyn y mae’n ei ateb.",
 "paper.number-pages": "I weld rhifau tudalennau yn Word, cliciwch ar y rhestr hon a phwyso F9.",
 "paper.page": "Tudalen",
 "paper.page-of": "o",
 "paper.control-what": "Beth",
 "paper.control-here": "Yn yr argraffiad hwn",
 "paper.code": "Cod sy’n arwain at y llawlyfr hwn ar y sgrin: {address}",
 "lost.title": "Heb ganfod y dudalen",
 "lost.lead": "Nid oes tudalen yn y cyfeiriad hwn. Efallai iddi gael ei hailenwi mewn argraffiad mwy newydd.",
 "lost.start": "Dechrau o’r dudalen gyntaf",
 "lost.search": "Chwilio, neu weld popeth o A i Y",
 "lost.choose": "Dewis llawlyfr",
 "lost.danger": "Os yw plentyn neu oedolyn mewn perygl uniongyrchol, ffoniwch {number}.",
 "privacy.lead": "Nid yw’r tudalennau hyn yn gosod cwcis, yn cyfrif ymweliadau nac yn anfon dim amdanoch at neb.",
 "privacy.device": "Beth sy’n aros ar eich dyfais",
 "privacy.ticks": "Os ticiwch restr wirio, mae eich porwr yn cadw pa linellau sydd wedi’u ticio, er mwyn ichi ddychwelyd atynt. Nid yw’n cadw geiriau, enwau na nodiadau. Caiff ticiau eu dileu ar ôl 30 diwrnod, pan ddewiswch “Clirio pob tic”, neu pan ddad-diciwch “Cofio fy nhiciau ar y ddyfais hon”.",
 "privacy.wording": "Pan agorwch bennod, mae eich porwr yn cadw ôl bys o eiriad pob rhan, fel y gall ddweud y tro nesaf beth newidiodd. Nid yw’r ôl bys yn dal geiriau, ac nid yw’n dweud dim amdanoch ond pa benodau a agorwyd. Mae “Peidio â chofio”, ar ddiwedd pennod, yn anghofio pob un.",
 "privacy.shared": "Serch hynny, gall rhestr wedi’i thicio ddweud wrth rywun beth yr oeddech yn gweithio arno. Ar gyfrifiadur a rennir, cliriwch hi cyn gadael.",
 "privacy.offline": "Mae eich porwr hefyd yn cadw copi o dudalennau llawlyfr wedi ichi agor un ohonynt, fel eu bod yn agor heb rwydwaith. Mae tudalen a gadwyd yn dweud hynny ar ei brig. Nid oes copi’n dal dim a wnaethoch.",
 "privacy.search": "Mae’r chwilio’n digwydd yn eich porwr. Nid yw eich geiriau’n mynd i unrhyw wasanaeth chwilio. Os pwyswch Chwilio, neu ddilyn dolen, gall y geiriau sefyll yng nghyfeiriad y dudalen ac felly yn hanes eich porwr.",
 "privacy.promise": "Beth na allwn ei addo",
 "privacy.server": "Gall y sefydliad sy’n rhedeg y gweinydd gwe gadw cofnod o’r cyfeiriadau y gofynnir amdanynt, fel unrhyw weinydd gwe. Mae dolenni i wefannau eraill yn arwain at dudalennau â’u rheolau eu hunain; nid ydym yn dweud wrth y gwefannau hynny o ble y daethoch.",
 "privacy.never": "Peidiwch byth ag ysgrifennu manylion teulu mewn cyfeiriad, blwch chwilio neu e-bost cyffredin.",
 "privacy.keep-again": "Cadw copïau ar y ddyfais hon eto",
 "privacy.remove-copies": "Dileu copïau a gadwyd, a pheidio â chadw rhai",
 "privacy.removed": "Dilëwyd. Ni chedwir dim ar gyfer adegau heb rwydwaith.",
 "privacy.kept-again": "Cedwir eto’r dudalen llawlyfr nesaf a agorwch.",
 "time.minutes": {
  "two": "{n} funud",
  "other": "{n} munud"
 },
 "time.hours": {
  "other": "{n} awr"
 },
 "time.working-hours": {
  "other": "{n} awr waith"
 },
 "time.working-days": {
  "two": "{n} ddiwrnod gwaith",
  "other": "{n} diwrnod gwaith"
 },
 "time.calendar-days": {
  "two": "{n} ddiwrnod calendr",
  "other": "{n} diwrnod calendr"
 },
 "time.days": {
  "two": "{n} ddiwrnod",
  "other": "{n} diwrnod"
 },
 "time.weeks": {
  "other": "{n} wythnos"
 },
 "time.months": {
  "two": "{n} fis",
  "other": "{n} mis"
 },
 "time.years": {
  "one": "{n} flwyddyn",
  "two": "{n} flynedd",
  "few": "{n} blynedd",
  "other": "{n} blynedd"
 },
 "time.same-day": "yr un diwrnod",
 "time.next-day": "y diwrnod nesaf",
 "time.next-working-day": "y diwrnod gwaith nesaf",
 "time.gestation": "erbyn {n} wythnos o feichiogrwydd",
 "time.either": "{one} neu {other}",
 "time.sooner": "{times}, pa un bynnag sydd gyntaf",
 "time.later": "{times}, pa un bynnag sydd olaf",
 "time.month-1": "{d} Ionawr {y}",
 "time.month-2": "{d} Chwefror {y}",
 "time.month-3": "{d} Mawrth {y}",
 "time.month-4": "{d} Ebrill {y}",
 "time.month-5": "{d} Mai {y}",
 "time.month-6": "{d} Mehefin {y}",
 "time.month-7": "{d} Gorffennaf {y}",
 "time.month-8": "{d} Awst {y}",
 "time.month-9": "{d} Medi {y}",
 "time.month-10": "{d} Hydref {y}",
 "time.month-11": "{d} Tachwedd {y}",
 "time.month-12": "{d} Rhagfyr {y}",
 "access.lead": "Bwriad y tudalennau hyn yw gweithio i bawb: gyda bysellfwrdd, gyda darllenydd sgrin, wedi’u chwyddo, ar ffôn bach, ar bapur a heb sgriptiau.",
 "access.aim": "Y Canllawiau Hygyrchedd Cynnwys Gwe 2.2, lefel AA. Maent yn defnyddio rhannau o System Ddylunio GOV.UK.",
 "access.tested": "Beth a brofwyd",
 "access.scripts": "Gellir darllen popeth heb JavaScript. Bydd chwilio wedyn yn dangos rhestr o A i Y; gellir ticio ac argraffu rhestrau gwirio.",
 "access.settings": "Perchir eich gosodiadau eich hun ar gyfer maint testun, lliwiau a symudiad.",
 "access.unknown": "Beth nad ydym yn ei wybod",
 "access.help": "Os nad yw rhywbeth yn gweithio i chi",
 "access.tell": "Dywedwch wrth y bartneriaeth sy’n cyhoeddi’r llawlyfr; mae ei chyfeiriad ar waelod pob tudalen o’r llawlyfr. Os nad yw’r ateb yn eich bodloni, gall y Gwasanaeth Cynghori a Chymorth Cydraddoldeb eich cynghori.",
 "access.languages": "Ieithoedd",
 "access.unchecked": "{language}: mae {n} o {all} llinyn fframwaith y llawlyfr yn aros i siaradwr brodorol eu gwirio. Drafftiau gyda chymorth peiriant ydynt.",
 "access.aims": "At beth y maent yn anelu",
 "access.run-all": "Ar {day} adeiladwyd dau lawlyfr enghreifftiol y pecyn. Profwyd pob un o’u {all} tudalen gan beiriant, gyda {tools}, yn erbyn y rheolau ar gyfer lefelau A ac AA ac arfer da.",
 "access.run-some": "Ar {day} adeiladwyd dau lawlyfr enghreifftiol y pecyn. Profwyd {n} o’u {all} tudalen gan beiriant, gyda {tools}, yn erbyn y rheolau ar gyfer lefelau A ac AA ac arfer da.",
 "access.and": " a ",
 "access.found-on": "Beth a ganfu prawf {day}",
 "access.look": "Sut y dangoswyd y tudalennau",
 "access.pages": "Tudalennau",
 "access.found": "Canfuwyd",
 "access.look-light": "Ar sgrin lydan (1280 picsel)",
 "access.look-phone": "Ar ffôn bach (320 picsel)",
 "access.look-zoom": "Wedi’u chwyddo i 400 % ar sgrin 1280 wrth 1024 picsel",
 "access.look-print": "Fel y’u hargreffir ar A4",
 "access.look-forced": "Mewn lliwiau y mae’r darllenydd yn eu gorfodi ar y dudalen",
 "access.none-broken": "dim rheol wedi’i thorri",
 "access.broken": {
  "other": "lleoedd sy’n torri rheol: {n}"
 },
 "access.none-sideways": "dim sgrolio i’r ochr",
 "access.sideways": {
  "other": "tudalennau sy’n sgrolio i’r ochr: {n}"
 },
 "access.keyboard": "Bob tro y newidir y pecyn, cerddir hefyd drwy un dudalen o bob math gyda’r bysellfwrdd yn unig: mae pob stop i’w weld ac wedi’i farcio, nid oes dim yn fagl, ac nid oes dim yn symud i ddarllenwyr nad ydynt eisiau symudiad. Darllenir tudalen yn yr un drefn ag y’i gwelir. Nid yw dilysydd HTML yn canfod unrhyw fai.",
 "access.known": "Yr hyn y gwyddys nad yw’n cydymffurfio",
 "access.known-none": "Ni chanfu’r prawf ddim.",
 "access.known-lead": "Mae’r lleoedd hyn yn torri rheol. Diffygion y pecyn ydynt.",
 "access.limits-machine": "Dim ond rhai diffygion y mae profion peiriant yn eu canfod.",
 "access.limits-people": "Nid yw’r tudalennau wedi’u profi gan bobl anabl, na chyda darllenydd sgrin gan rywun sy’n dibynnu ar un, na chan archwilydd annibynnol.",
 "access.limits-documents": "Nid yw dogfennau y mae partneriaeth yn eu hatodi, fel ffurflenni Word neu PDF, wedi’u profi.",
 "access.limits-words": "Geiriau’r bartneriaeth ei hun yw geiriau’r llawlyfr hwn. Dim ond ei ddarllenwyr a all ddweud a ydynt yn ddigon plaen.",
 "access.publisher": "I’r bartneriaeth sy’n cyhoeddi hwn",
 "access.publisher-lead": "Mae’r dudalen hon am y pecyn. Lle mae’r gyfraith yn gofyn i’ch corff am ddatganiad hygyrchedd, chi sydd i’w wneud. Ar ei gyfer mae’n rhaid i chi o hyd:",
 "access.do-test": "brofi eich llawlyfr eich hun, gyda phobl anabl ymhlith y rhai sy’n profi;",
 "access.do-attached": "edrych ar bob ffurflen a thaflen yr ydych yn eu hatodi, ac ar bob llun a thabl yn eich geiriau eich hun;",
 "access.do-statement": "dweud yn eich datganiad beth nad yw’n cydymffurfio, ac erbyn pryd y byddwch yn ei gywiro;",
 "access.do-answer": "enwi rhywun sy’n ateb pan fydd ar ddarllenydd angen tudalen ar ffurf arall, a pha mor fuan;",
 "access.do-again": "edrych eto bob tro y byddwch yn cyhoeddi argraffiad.",
 "summary.easy-read": "Hawdd ei ddeall",
 "summary.young-people": "I blant a phobl ifanc"
},
  gd: {
 "language.here": "An duilleag seo ann an {language}",
 "language.choose": "Cànan",
 "language.guidance": "Tha na tha stiùireadh nàiseanta ag iarraidh air a shealltainn sa Bheurla, mar a chaidh fhoillseachadh.",
 "language.draft": "’S e dreachd le cuideachadh inneil a th’ ann am faclan an fhrèam seo sa Ghàidhlig. Cha do rinn fileantach sgrùdadh orra fhathast.",
 "language.stale": "Tha teacsa {language} na pàirt seo air a dhol à deit, oir dh’atharraich an tùs bhon uair sin. Tha an tùs air a shealltainn.",
 "language.missing": "Cha deach a’ phàirt seo eadar-theangachadh gu {language} fhathast. Tha an tùs air a shealltainn.",
 "language.behind": {
  "one": "Tha {n} phàirt den leabhar-làimhe seo air a shealltainn sa chànan thùsail, oir tha an t-eadar-theangachadh a dhìth no air a dhol à deit.",
  "two": "Tha {n} phàirt den leabhar-làimhe seo air an sealltainn sa chànan thùsail, oir tha an t-eadar-theangachadh a dhìth no air a dhol à deit.",
  "few": "Tha {n} pàirtean den leabhar-làimhe seo air an sealltainn sa chànan thùsail, oir tha an t-eadar-theangachadh a dhìth no air a dhol à deit.",
  "other": "Tha {n} pàirt den leabhar-làimhe seo air an sealltainn sa chànan thùsail, oir tha an t-eadar-theangachadh a dhìth no air a dhol à deit."
 },
 "language.unchecked": "’S e dreachd a th’ anns an eadar-theangachadh seo. Cha do rinn fileantach sgrùdadh air fhathast: ma tha teagamh ann, ’s e an tùs a tha ceart.",
 "page.site": "Leabhraichean-làimhe co-obrach",
 "page.skip": "Leum dhan phrìomh shusbaint",
 "page.notices": "Fiosan",
 "page.breadcrumb": "Slighe nan duilleagan",
 "page.all-handbooks": "A h-uile leabhar-làimhe",
 "page.handbook": "Leabhar-làimhe",
 "page.home": "Dachaigh",
 "page.invented-short": "Eisimpleir mac-meanmnach.",
 "page.choose": "Mar a tha seirbheisean làimhseachaidh dhrogaichean is deoch-làidir agus seirbheisean chloinne ag obair còmhla, sgìre air sgìre. Tagh an tè agadsa.",
 "edition.named": "Deasachadh {edition}",
 "edition.dated": "Deasachadh {edition}, {day}",
 "edition.lower": "deasachadh {edition}",
 "edition.word": "Deasachadh",
 "edition.now": "Deasachadh {edition} mar a tha e an-dràsta",
 "edition.today": "an-diugh",
 "edition.past": "Bha deasachadh {edition} an gnìomh bho {from} gu {until}. Chaidh fear ùr a chur na àite: na lean e an-diugh.",
 "edition.read-today": "Leugh leabhar-làimhe an latha an-diugh",
 "edition.since": "Tha deasachadh {edition} an gnìomh bho {from}. Seo an teacsa a chaidh a shoidhnigeadh. Tha {link} nas fhasa a leughadh, agus tha na h-àireamhan fòn ann nas ùire.",
 "edition.itself": "an leabhar-làimhe fhèin",
 "edition.list": "Deasachaidhean",
 "edition.list-lead": "Tha gach deasachadh a shoidhnig na com-pàirtichean a’ fuireach an seo mar a bha e. Gus faicinn dè chaidh aontachadh air latha sònraichte, gabh an deasachadh a bha an gnìomh an uair sin.",
 "edition.list-now": "’S e deasachadh {edition} mar a tha e an-diugh a tha thu a’ leughadh. Cha deach a reothadh san riochd seo.",
 "edition.list-ask": "Dè an deasachadh a bha an gnìomh air",
 "edition.list-caption": "Deasachaidhean, am fear as ùire an toiseach",
 "edition.in-force-from": "An gnìomh bho",
 "edition.until": "Gu ruige",
 "edition.in-force-now": "Tha e an gnìomh",
 "edition.agreed-text": "Teacsa aontaichte",
 "edition.as-data": "Mar dhàta",
 "edition.agreed-means": "Tha “Teacsa aontaichte” a’ ciallachadh gach facal is fìrinn a shoidhnig na com-pàirtichean: earrannan, suidheachaidhean agus mìneachadh fhaclan. Tha na h-aon chomharran a’ ciallachadh an aon teacsa. Chan eil eòlaire nan àireamhan fòn na phàirt dheth.",
 "edition.found": " a bha an gnìomh air an latha sin.",
 "edition.none-found": "Cha robh deasachadh san liosta seo an gnìomh fhathast air an latha sin.",
 "edition.unsaid": "Chan eil an deasachadh seo ag ràdh dad mu dheidhinn seo.",
 "edition.not-judged": "Chaidh deasachadh {edition} a sgrùdadh nuair a chaidh a reothadh. Chan eilear ga bhreithneachadh a-rithist an seo.",
 "menu.label": "Leabhar-làimhe",
 "menu.situations": "Suidheachaidhean",
 "menu.roles": "Mo phàirt-sa",
 "menu.sections": "Earrannan",
 "menu.checklists": "Liostaichean-sgrùdaidh",
 "menu.who-does-what": "Cò nì dè",
 "menu.directory": "Eòlaire",
 "menu.glossary": "Mìneachadh fhaclan",
 "menu.documents": "Foirmean",
 "menu.about": "Mu dheidhinn",
 "foot.purpose": "Tha an leabhar-làimhe seo a’ sealltainn na dh’aontaich na com-pàirtichean; chan urrainn dha innse a bheil e ceart no laghail. Chan eil e an àite do bhreithneachaidh fhèin no breithneachadh do neach-stiùiridh.",
 "foot.printed": "Thèid lethbhreacan clò-bhuailte à deit: dèan cinnteach às an deasachadh air an sgrion mus earb thu às an fhear seo.",
 "foot.saved": "Thèid lethbhreacan a chaidh a shàbhaladh à deit: dèan cinnteach às an deasachadh air an sgrion mus earb thu às an fhear seo.",
 "foot.printed-or-saved": "Thèid lethbhreacan clò-bhuailte is feadhainn a chaidh a shàbhaladh à deit: dèan cinnteach às an deasachadh air an sgrion mus earb thu às an fhear seo.",
 "foot.wrong": "Innis gu bheil rudeigin ceàrr air an duilleag seo",
 "foot.print": "Clò-bhuail a h-uile càil",
 "foot.data": "Dàta fosgailte",
 "foot.completeness": "Dè cho coileanta ’s a tha seo",
 "foot.accessibility": "So-ruigsinneachd",
 "foot.privacy": "Prìobhaideachd",
 "foot.guide": "Iùl",
 "foot.tool": "Air a dhèanamh le joint-protocol {version}",
 "foot.code": "Còd a bheir dhan duilleag seo air an sgrion thu",
 "foot.on-screen": "An duilleag seo air an sgrion: {address}",
 "foot.printed-short": "Thèid lethbhric chlò-bhuailte à ùine.",
 "home.sections": "Earrannan",
 "home.aside": "A rèir dreuchd, agus innealan",
 "home.my-part": "Dè a’ phàirt agam-sa?",
 "home.to-hand": "Ri làimh",
 "home.every-duty": "Gach dleastanas, a rèir dreuchd",
 "home.numbers": "Àireamhan fòn is post-d",
 "home.words": "Dè tha na faclan a’ ciallachadh",
 "home.urgent": "Èiginn agus taobh a-muigh uairean obrach",
 "home.urgent-help": "Cuideachadh èiginneach",
 "home.emergency": "Èiginn",
 "home.out-of-hours": "Taobh a-muigh uairean obrach",
 "home.happened": "Dè thachair?",
 "home.take-away": "Thoir leat e",
 "home.one-page": "A h-uile càil air aon duilleig",
 "home.to-print": "ri chlò-bhualadh",
 "home.short-versions": "Dreachdan goirid:",
 "copies.pdf": "PDF",
 "copies.pdf-use": "ri chlò-bhualadh, no ri leughadh gun lìonra",
 "copies.word": "Sgrìobhainn Word",
 "copies.word-use": "lethbhreac-obrach ri chomharrachadh is ri sgaoileadh",
 "copies.one-file": "Aon fhaidhle",
 "copies.one-file-use": "an leabhar-làimhe gu lèir mar aon duilleag a dh’fhosglas brabhsair sam bith gun lìonra",
 "copies.saved-copy": "Chan eil an lìonra a’ freagairt. Seo an lethbhreac de {name}, {edition}, a shàbhail an t-uidheam seo. Dh’fhaodadh e bhith à deit.",
 "copies.saved-dated": "deasachadh {edition}, {day}",
 "search.label": "Rannsaich an leabhar-làimhe seo",
 "search.box": "Rannsaich",
 "search.go": "Rannsaich",
 "search.title": "Rannsaich",
 "search.look-in": "Seall ann an",
 "search.everything": "A h-uile càil",
 "search.section": "Earrann",
 "search.all-sections": "A h-uile earrann",
 "search.for": "Do",
 "search.everybody": "A h-uile duine",
 "search.a-z": "A h-uile càil bho A gu U",
 "search.letters": "Litrichean",
 "search.see": "{words}: faic",
 "search.kind-situation": "Suidheachadh",
 "search.kind-section": "Earrann",
 "search.kind-checklist": "Liosta-sgrùdaidh",
 "search.kind-role": "Cò nì dè",
 "search.kind-directory": "Eòlaire",
 "search.kind-glossary": "Mìneachadh fhaclan",
 "search.kind-form": "Foirmean is bileagan",
 "search.not-loaded": "Cha b’ urrainnear an rannsachadh a luchdachadh. Tha a h-uile càil air a liostadh gu h-ìosal bho A gu U.",
 "search.nothing": "Cha deach dad a lorg airson “{words}”. Feuch nas lugha de dh’fhaclan no faclan eile.",
 "search.results": {
  "one": "{n} toradh airson “{words}”",
  "two": "{n} thoradh airson “{words}”",
  "few": "{n} toraidhean airson “{words}”",
  "other": "{n} toradh airson “{words}”"
 },
 "search.best": ", tha an {n} as fheàrr air an sealltainn",
 "search.narrow": "Cuingich an rannsachadh",
 "section.contents": "Air an duilleag seo",
 "section.link": "Ceangal",
 "section.link-to": " gu: {title}",
 "section.checklist": "Liosta-sgrùdaidh: {title}",
 "section.lines": {
  "one": "{n} loidhne",
  "two": "{n} loidhne",
  "few": "{n} loidhnichean",
  "other": "{n} loidhne"
 },
 "section.asks": "Dè tha stiùireadh ag iarraidh an seo",
 "section.how-strongly": "Dè cho làidir",
 "section.whom-it-binds": "Cò air a tha e ceangailteach",
 "section.wrong": "Innis gu bheil rudeigin ceàrr an seo",
 "section.around": "Earrannan roimhe is às a dhèidh",
 "section.previous": "Roimhe",
 "section.next": "Air adhart",
 "section.words-here": "Faclan air an cleachdadh an seo",
 "section.all-words": "A h-uile facal",
 "section.table": "{title}: clàr {n}",
 "section.copied": "Lethbhreac den cheangal air a dhèanamh",
 "section.in-bar": "Tha an ceangal ann am bàr an t-seòlaidh",
 "section.new": "Ùr bhon turas mu dheireadh a leugh thu an duilleag seo.",
 "section.changed": "Air atharrachadh bhon turas mu dheireadh a leugh thu e.",
 "section.what-changed": "Dè dh’atharraich",
 "section.not-kept": "Chan eil an t-uidheam seo a’ cuimhneachadh dè leugh thu.",
 "section.kept": "Tha an t-uidheam seo a’ cuimhneachadh dè am briathrachas a leugh thu, gus na dh’atharraich a shealltainn dhut. Cha tèid dad a chur.",
 "section.keep": "Cuimhnich e",
 "section.keep-not": "Na cuimhnich",
 "section.note": "Nota",
 "section.urgent": "Èiginneach",
 "section.example": "Eisimpleir",
 "section.footnotes": "Bonn-notaichean",
 "section.box": "Bogsa ri strìochadh",
 "checklist.title": "Liostaichean-sgrùdaidh",
 "checklist.lead": "Tè airson gach earrann. Cuir strìochag air an sgrion, no clò-bhuail i agus cuir strìochag air pàipear.",
 "checklist.form-lead": "Na sgrìobh ainm no dad eile mu theaghlach an seo gu bràth. Tha na h-adhbharan ann an {link}.",
 "checklist.see": "Faic:",
 "checklist.leg-treatment": "Fo stiùir làimhseachadh dhrogaichean is deoch-làidir",
 "checklist.leg-children": "Fo stiùir seirbheisean chloinne",
 "checklist.leg-health": "Fo stiùir seirbheisean slàinte",
 "checklist.leg-everyone": "Dhan a h-uile duine, no air a dhèanamh còmhla",
 "checklist.leg-done": "Tha a’ phàirt seo dèanta",
 "checklist.remember": "Cuimhnich mo strìochagan air an uidheam seo fad 30 latha. Cha tèid an cur gu duine sam bith.",
 "checklist.clear": "Thoir air falbh gach strìochag",
 "checklist.print": "Clò-bhuail an liosta-sgrùdaidh seo",
 "checklist.share": "Co-roinn no thoir seachad",
 "checklist.share-what": "Bidh ceangal, còd no faidhle a’ giùlan nan strìochagan is an cinn-latha agus càil eile: gun ainm, gun nota. Chì neach sam bith aig a bheil e dè tha air a chomharrachadh, fad 30 latha. Chan eil e ag ràdh cò an teaghlach a tha fa-near, mar sin innis sin dhan neach-obrach eile san dòigh àbhaistich.",
 "checklist.share-link": "Dèan ceangal",
 "checklist.share-qr": "Seall còd QR",
 "checklist.share-file": "Sàbhail mar fhaidhle",
 "checklist.share-open": "Fosgail faidhle strìochagan a thug cuideigin dhut",
 "tick.done": "{n} à {all} dèanta",
 "tick.on-day": "air {day}",
 "tick.again": "Dh’atharraich am briathrachas bhon a chaidh seo a chomharrachadh. Thoir sùil eile air.",
 "tick.lines-again": {
  "other": "Loidhnichean a dh’atharraich bhon a chomharraich thu iad, agus a tha a’ faighneachd a-rithist: {n}."
 },
 "share.copied": "Lethbhreac air a dhèanamh.",
 "share.selected": "Tha an ceangal air a thaghadh. Dèan lethbhreac dheth leis a’ mheur-chlàr no le brùthadh air.",
 "share.send": "Cuir an ceangal",
 "share.copy": "Dèan lethbhreac den cheangal",
 "share.too-many": "Tha cus strìochagan ann airson còd a leughas camara. Cleachd an ceangal no faidhle.",
 "share.file-words": "Strìochagan liosta-sgrùdaidh. Fosgail am faidhle seo air duilleag na liosta-sgrùdaidh, fo \"Co-roinn no thoir seachad\".",
 "share.saved": "Air a shàbhaladh. Tha strìochagan is cinn-latha ann agus càil eile.",
 "share.damaged-link": "Tha an ceangal seo air a mhilleadh no chan eil strìochagan liosta-sgrùdaidh ann. Cha deach dad atharrachadh.",
 "share.damaged-file": "Tha am faidhle seo air a mhilleadh no chan eil strìochagan liosta-sgrùdaidh ann. Cha deach dad atharrachadh.",
 "share.old-browser": "Tha am brabhsair seo ro shean gus na strìochagan a leughadh. Iarr lethbhreac air pàipear. Cha deach dad atharrachadh.",
 "share.other-link": "Buinidh an ceangal seo do liosta-sgrùdaidh eile. Cha deach dad atharrachadh.",
 "share.other-file": "Buinidh am faidhle seo do liosta-sgrùdaidh eile. Cha deach dad atharrachadh.",
 "share.future-link": "Tha latha nach tàinig fhathast air a’ cheangal seo. Cha deach dad atharrachadh.",
 "share.future-file": "Tha latha nach tàinig fhathast air an fhaidhle seo. Cha deach dad atharrachadh.",
 "share.older-link": "Tha an ceangal seo nas sine na {n} latha agus chan eilear ga leughadh tuilleadh. Iarr fear ùr.",
 "share.older-file": "Tha am faidhle seo nas sine na {n} latha agus chan eilear ga leughadh tuilleadh. Iarr fear ùr.",
 "share.add": "Cuir ris an fheadhainn agam",
 "share.use": "Cleachd an àite na feadhna agam",
 "share.mine": "Glèidh an fheadhainn agam",
 "share.ticks": {
  "one": "{n} strìochag",
  "two": "{n} strìochag",
  "few": "{n} strìochagan",
  "other": "{n} strìochag"
 },
 "share.brings-link": "Bheir an ceangal seo, {day}, {theirs}. Tha {mine} agad an seo mu thràth.",
 "share.brings-file": "Bheir am faidhle seo, {day}, {theirs}. Tha {mine} agad an seo mu thràth.",
 "share.came-link": "Thàinig na strìochagan seo le ceangal, a rinneadh air {day}.",
 "share.came-file": "Thàinig na strìochagan seo ann am faidhle, a rinneadh air {day}.",
 "share.edition": "deasachadh {edition}",
 "share.other-edition": "deasachadh eile",
 "share.editions": "Bha {theirs} den leabhar-làimhe aig an neach a chuir e; ’s e deasachadh {here} a th’ air an duilleag seo.",
 "share.reworded": {
  "other": "Loidhnichean le briathrachas eile an sin, a tha a’ faighneachd a-rithist: {n}."
 },
 "share.gone": {
  "other": "Strìochagan an t-seòladair nach eil air an duilleag seo: {n}."
 },
 "duties.lead": "Gach dleastanas sa phròtacal seo, a rèir dreuchd, le crìoch-ama agus an earrann a tha ga ràdh.",
 "duties.none": "Chan eil dleastanasan air an cur an seo fhathast.",
 "duties.title": "Cò nì dè",
 "duties.caption": "Cò nì dè, agus ro cuin",
 "duties.all": "Gach dleastanas, a rèir dreuchd",
 "duties.show": "Seall dleastanasan",
 "duties.everyone": "A h-uile duine",
 "duties.shown": "{n} à {all} dleastanas air an sealltainn",
 "duties.who": "Cò",
 "duties.does": "Dè nì",
 "duties.by-when": "Ro cuin",
 "duties.from": "A’ cunntadh bho",
 "duties.tells": "Ag innse do",
 "duties.where": "Far a bheil e ga ràdh",
 "duties.every": "gach {time}",
 "duties.when": "Cuin",
 "duties.for-whom": "Cò dha",
 "duties.how-often": "Dè cho tric",
 "duties.if-missed": "Ma thèid a chall",
 "duties.note": "Nota",
 "duties.step": "Ceum",
 "facts.edition": "(deasachadh {edition})",
 "facts.or": " no ",
 "facts.legal-basis": "Bunait laghail",
 "facts.used-for": "Air a chleachdadh airson",
 "facts.not-applicable": "{label}: chan eil e iomchaidh.",
 "facts.measure-name": "Tomhas",
 "facts.measure-counts": "Dè tha ga chunntadh",
 "facts.measure-over": "A-mach à",
 "facts.measure-source": "Tùs",
 "facts.measure-every": "Dè cho tric",
 "facts.measure-owner": "Sealbhadair",
 "facts.measure-target": "Targaid",
 "status.draft": "Dreachd",
 "status.consultation": "A-muigh airson bheachdan",
 "status.in-force": "An gnìomh",
 "status.superseded": "Air a chur às a dhreuchd",
 "status.implemented": "Na àite",
 "status.partial": "Na àite ann am pàirt",
 "status.planned": "San amharc",
 "status.alternative": "Air a dhèanamh ann an dòigh eile",
 "status.not-applicable": "Chan eil e iomchaidh",
 "status.unanswered": "Gun fhreagairt fhathast",
 "status.note-unanswered": "Cha do fhreagair a’ chom-pàirteachas seo seo fhathast.",
 "status.note-partial": "Na àite ann am pàirt a-mhàin.",
 "status.note-planned": "San amharc, chan eil e na àite fhathast.",
 "status.note-alternative": "Air a dhèanamh ann an dòigh eile an seo.",
 "status.note-not-applicable": "Chan eil e iomchaidh an seo.",
 "status.note-owner": "Sealbhadair: {owner}.",
 "status.note-by": "Ro {day}.",
 "status.under-review": "An gnìomh, ga ath-sgrùdadh",
 "banner.invented": "’S e eisimpleir a tha seo. Tha a’ chom-pàirteachas, na seirbheisean is na h-àireamhan fòn aice mac-meanmnach. Na cleachd e airson fìor leanabh.",
 "banner.draft": "’S e dreachd a tha seo. Cha deach aontachadh air agus chan eil luchd-obrach ga leantainn fhathast.",
 "banner.superseded": "Chaidh deasachadh ùr a chur an àite an fhir seo. Na cleachd e.",
 "banner.overdue": "Bha còir am pròtacal seo a bhith air ath-sgrùdadh air {day}. Faighnich dhan fheadhainn leis a bheil e mus earb thu às.",
 "banner.review": "Tha am pròtacal seo ga ath-sgrùdadh. Fuirichidh e an gnìomh gus an gabh an ath dheasachadh àite.",
 "banner.review-until": "Tha am pròtacal seo ga ath-sgrùdadh gu {day}. Fuirichidh e an gnìomh gus an gabh an ath dheasachadh àite.",
 "about.title": "Mun leabhar-làimhe seo",
 "about.this-edition": "An deasachadh seo",
 "about.owners": "Cò tha a’ coimhead às a dhèidh",
 "about.partners": "Com-pàirtichean",
 "about.no-partners": "Chan eil com-pàirtichean air an cur an seo fhathast.",
 "about.what-changed": "Dè dh’atharraich",
 "about.no-editions": "Chan eil deasachaidhean air an cur an seo fhathast.",
 "about.word-for-word": "Dè dh’atharraich, facal air an fhacal, agus lathaichean an ath-sgrùdaidh",
 "about.every-edition": "Gach deasachadh mar a chaidh a shoidhnigeadh",
 "about.sources": "Stiùireadh ris an deach a choimeas",
 "about.name": "Tiotal",
 "about.area": "Sgìre",
 "about.status": "Inbhe",
 "about.issued": "Air fhoillseachadh",
 "about.approved": "Air aontachadh",
 "about.followed-from": "Ga leantainn bho",
 "about.review-by": "Ri ath-sgrùdadh ro",
 "about.national-guidance": "Stiùireadh nàiseanta",
 "about.catalogue": "Catalog",
 "about.england": "Sasainn",
 "about.scotland": "Alba",
 "about.read-whole": "air a leughadh gu lèir",
 "about.read-part": "air a leughadh ann am pàirt",
 "about.read-opening": "cha deach ach an toiseach a leughadh",
 "about.read-contents": "cha deach ach an clàr-innse a leughadh",
 "about.read-secondary": "aithnichte tro sgrìobhainnean eile",
 "about.read-none": "gun a leughadh",
 "about.signed": "Cò shoidhnig",
 "about.partner": "Com-pàirtiche",
 "about.part": "Pàirt ann",
 "about.signed-by": "Air a shoidhnigeadh le",
 "about.signed-on": "Air a shoidhnigeadh air",
 "about.what-was-signed": "Dè chaidh a shoidhnigeadh",
 "about.not-signed": "Gun soidhnigeadh",
 "about.not-partners": "Chan eil nan com-pàirtichean, agus carson",
 "about.body": "Buidheann",
 "about.reason": "Adhbhar",
 "about.approvals": "Aontaidhean",
 "about.date": "Ceann-latha",
 "about.reference": "Iomradh",
 "about.change": "Atharrachadh",
 "about.by": "Le",
 "about.publisher": "Foillsichear is ceann-latha",
 "about.text-signed": "Deasachadh {edition}, teacsa {signs}",
 "about.ask-again": "Ri faighneachd a-rithist: shoidhnig iad deasachadh {edition}, teacsa {signs}, agus dh’atharraich an teacsa bhon uair sin",
 "changes.title": "Atharrachaidhean bho {from} gu {to}",
 "changes.heading": "Dè dh’atharraich bho dheasachadh {from} gu {to}",
 "changes.lead": "{from} ri taobh {to}: {changed} earrannan air atharrachadh, {new} ùr, {gone} air an toirt às. Tha na nach do dh’atharraich air fhàgail às.",
 "changes.signs": "Tha faclan a chaidh a {added} fo loidhne is ann an clò trom. Tha loidhne tro fhaclan a chaidh a {removed}.",
 "changes.added": "chur ris",
 "changes.removed": "thoirt às",
 "changes.end-of": " (deireadh: {word})",
 "changes.by-chapter": "A rèir caibideil",
 "changes.by-role": "A rèir dreuchd",
 "changes.new": "Ùr",
 "changes.gone": "Air a thoirt às",
 "changes.changed": "Air atharrachadh",
 "changes.same": {
  "other": "Loidhnichean a dh’fhuirich mar a bha iad: {n}."
 },
 "changes.no-difference": "Tha an dà fhear ag ràdh an aon rud, facal air an fhacal.",
 "changes.compare": "Facal air an fhacal",
 "changes.from-to": "Bho {from} gu {to}",
 "changes.counts": "{changed} air atharrachadh, {new} ùr, {gone} air falbh",
 "changes.days": "Lathaichean gus tilleadh thuige",
 "changes.calendar": "Na lathaichean seo airson a’ mhìosachain agad",
 "changes.feed": "Inbhir nan deasachaidhean ùra",
 "changes.since": "Bho {edition}:",
 "changes.review-dates": "{name}: cinn-latha ath-sgrùdaidh",
 "changes.other-words": "{title}: faclan eile",
 "changes.then": "an uair sin",
 "changes.review-last": "An latha mu dheireadh airson ath-sgrùdadh a’ phròtacail cho-obrach",
 "changes.promised-last": "An latha mu dheireadh airson na chaidh a ghealltainn: {title}",
 "changes.accepted-last": "An latha mu dheireadh aig beàrn ris an deach gabhail: {title}",
 "situation.lead": "Tagh an rud as fhaisge. Thèid aon cheist fhaighneachd aig an aon àm, agus ruigidh tu dè nì thu, ro cuin, agus cò dh’fhònas tu.",
 "situation.for": "Do: {roles}.",
 "situation.start": "Tòisich: aon cheist aig an aon àm",
 "situation.glance": "An t-slighe gu lèir ann an aon shealladh",
 "situation.in-words": "An aon rud ann am faclan",
 "situation.chart": "Clàr-sruthaidh",
 "situation.chart-title": "Clàr-sruthaidh: {title}. Tha an aon rud ann am faclan gu h-ìosal.",
 "situation.first": "Dèan seo an toiseach",
 "situation.then-answer": "An uair sin freagair",
 "situation.then": "An uair sin",
 "situation.unwritten": "{say}: cha deach an t-slighe seo a sgrìobhadh fhathast.",
 "situation.trail": "Mar a thàinig thu an seo",
 "situation.shortest": "An t-slighe as giorra an seo",
 "situation.change": "Atharraich",
 "situation.change-what": " an fhreagairt do: {ask}",
 "situation.back": "Air ais",
 "situation.who": "Cò",
 "situation.from": ", bho {event}",
 "situation.answered": "Air a freagairt",
 "situation.go-on-at": "Lean ort aig {n}",
 "situation.go-on-at-lower": "lean ort aig {n}",
 "situation.time": "Ùine: {time}",
 "situation.ring": "Fòn {phone}",
 "situation.steps": "{title}: ceum air cheum",
 "situation.number": "Àir.",
 "situation.ask-or-do": "Faighnich, no dèan",
 "situation.go-on": "Lean ort aig",
 "situation.end": "An deireadh",
 "situation.unsaid": "gun ràdh fhathast",
 "situation.one": "Suidheachadh",
 "situation.chart-wide": "Nas leatha na fòn: gluais gu taobh e, no {link}.",
 "situation.chart-wide-link": "leugh an aon rud ann am faclan",
 "role.lead": "Lorg do dhreuchd: dè nì thu agus ro cuin, dè nì daoine eile dhutsa, agus cò dh’fhònas tu.",
 "role.none": "Chan eil dreuchdan air an cur an seo fhathast.",
 "role.numbers": "Àireamhan a tha a dhìth orm",
 "role.duties": "Dè nì mi, agus ro cuin",
 "role.among": "Faic iad am measg dleastanasan gach duine",
 "role.owed": "Na dh’fhaodas mi a shùileachadh bho dhaoine eile",
 "role.changed": "Dè dh’atharraich dhòmhsa",
 "role.situations": "Suidheachaidhean a thachras rium",
 "role.checklists": "Na liostaichean-sgrùdaidh agam",
 "role.my-duties": "Na dleastanasan agam, agus ro cuin",
 "role.treatment": "Ann an làimhseachadh dhrogaichean is deoch-làidir",
 "role.children": "Ann an seirbheisean do chloinn is teaghlaichean",
 "role.health": "Ann an slàinte",
 "role.other": "Ann an seirbheisean eile, no air gach taobh",
 "role.posts": "Manaidsearan, stiùirichean agus sgiobaidhean",
 "role.role": "Dreuchd",
 "role.what": "Dè th’ ann",
 "role.first-number": "A’ chiad àireamh ri fònadh",
 "role.duties-head": "Dleastanasan",
 "role.count": {
  "one": "{n} dleastanas",
  "two": "{n} dhleastanas",
  "few": "{n} dleastanasan",
  "other": "{n} dleastanas"
 },
 "role.named": "Far a bheil iomradh orm",
 "role.named-in": "Tha iomradh orm ann an:",
 "role.none-by-name": "Gin fon ainm seo",
 "role.all": "Dreuchdan",
 "contact.lead": "Cò dh’fhònas tu no cò thuige a sgrìobhas tu. Na cuir mion-fhiosrachadh mu theaghlach gu bràth ann am post-d taobh a-muigh an t-siostaim thèarainte agad fhèin.",
 "contact.none": "Chan eil sgioba no dreuchd air a chur an seo fhathast. Ann an èiginn cuir fòn gu 999.",
 "contact.take": "Thoir leat e:",
 "contact.cards": "cairtean-seòlaidh airson fòn",
 "contact.table": "clàr airson cliath-dhuilleag",
 "contact.save": "Sàbhail san luchd-aithne",
 "contact.name": "Ainm",
 "contact.organisation": "Buidheann",
 "contact.part-of": "Pàirt de",
 "contact.for": "Airson",
 "contact.telephone": "Fòn",
 "contact.email": "Post-d",
 "contact.hours": "Uairean",
 "contact.out-of-hours": "Taobh a-muigh uairean obrach",
 "contact.deputy": "Iar-cheannard",
 "contact.address": "Seòladh",
 "contact.checked": "Air a dhearbhadh",
 "contact.checked-on": "Air a dhearbhadh air",
 "contact.post": "Dreuchd",
 "contact.card-from": "Bho leabhar-làimhe {area}, deasachadh {edition}",
 "contact.card-invented": "Eisimpleir mac-meanmnach",
 "contact.teams-children": "Seirbheisean chloinne is theaghlaichean: sgiobaidhean",
 "contact.teams-treatment": "Làimhseachadh dhrogaichean is deoch-làidir: sgiobaidhean",
 "contact.teams-both": "Sgiobaidhean air an dà thaobh",
 "contact.teams-health": "Seirbheisean slàinte: sgiobaidhean",
 "contact.teams-other": "Seirbheisean eile: sgiobaidhean",
 "contact.posts-children": "Seirbheisean chloinne is theaghlaichean: dreuchdan",
 "contact.posts-treatment": "Làimhseachadh dhrogaichean is deoch-làidir: dreuchdan",
 "contact.posts-both": "Dreuchdan air an dà thaobh",
 "contact.posts-health": "Seirbheisean slàinte: dreuchdan",
 "contact.posts-other": "Seirbheisean eile: dreuchdan",
 "contact.roles": "Dreuchdan, agus mar a ruigear gach tè",
 "contact.organisations": "Buidhnean",
 "glossary.lead": "Dè tha na faclan a’ ciallachadh san leabhar-làimhe seo.",
 "glossary.none": "Chan eil faclan air am mìneachadh an seo fhathast.",
 "glossary.also": "Cuideachd: {words}.",
 "documents.title": "Foirmean is bileagan",
 "documents.none": "Cha do chuir a’ chom-pàirteachas seo foirmean no bileagan ris.",
 "documents.page": "Duilleag",
 "documents.own-file": "({kind}, faidhle leis fhèin)",
 "complete.title": "Dè cho coileanta ’s a tha seo",
 "complete.by-section": "Earrann air earrann",
 "complete.accepted": "Beàrnan ris an deach gabhail",
 "complete.accepted-lead": "Tha stiùireadh ag iarraidh iad seo agus chan eil iad nan àite. Tha iad air am fàgail fosgailte chun an latha a chaidh ainmeachadh, agus tha iad a’ cunntadh mar bheàrnan gus an tèid an dùnadh.",
 "complete.accepted-caption": "Cò dh’aontaich dè fhàgail fosgailte, agus gu cuin",
 "complete.not-here": "Na nach eil iomchaidh no a tha air a dhèanamh ann an dòigh eile",
 "complete.statement": "Aithris air iomchaidheachd",
 "complete.by-line": "Loidhne air loidhne",
 "complete.all-asked": "A h-uile nì a tha stiùireadh ag iarraidh air {area}",
 "complete.key-met": "Air a choileanadh: air a lorg leis an sgrùdadh, no air a dhèanamh ann an dòigh eile no gun a bhith iomchaidh, le adhbhar",
 "complete.key-declared": "Air innse: san amharc no air a dhèanamh ann am pàirt, le adhbhar",
 "complete.key-open": "Fosgailte",
 "complete.bars": "Dè na tha stiùireadh ag iarraidh a chaidh a fhreagairt, earrann air earrann",
 "complete.section": "Earrann",
 "complete.picture": "Dealbh de na h-àireamhan",
 "complete.answered": "Air a choileanadh",
 "complete.declared": "Air innse",
 "complete.open": "Fosgailte",
 "complete.asked": "Air iarraidh",
 "complete.of": "{n} à {all}",
 "complete.what": "Dè thathar ag iarraidh",
 "complete.answer": "Freagairt",
 "complete.result": "Toradh an sgrùdaidh",
 "complete.how-strongly": "Dè cho làidir",
 "complete.demanded-from": "Air iarraidh bho",
 "complete.why-open": "Carson a tha e air fhàgail fosgailte",
 "complete.who-closes": "Cò dhùineas e",
 "complete.who-agreed": "Cò dh’aontaich",
 "complete.why": "Carson",
 "complete.met": "Air a choileanadh",
 "complete.excused": "Air a choileanadh ann an dòigh eile, no chan eil e iomchaidh",
 "complete.declared-gap": "Air innse mar bheàrn",
 "complete.incomplete": "Neo-choileanta",
 "complete.unanswered": "Gun fhreagairt",
 "complete.accepted-gap": "Beàrn ris an deach gabhail",
 "complete.state-expired": " (seachad)",
 "complete.state-incomplete": " (neo-choileanta)",
 "complete.state-answer-changed": " (dh’atharraich an fhreagairt bhon uair sin)",
 "complete.state-not-needed": " (dùinte bhon uair sin)",
 "complete.by-section-short": "Freagairtean a rèir earrainn",
 "paper.title": "An leabhar-làimhe gu lèir, ri chlò-bhualadh",
 "paper.contents": "Clàr-innse",
 "paper.wrong": "Ma tha rudeigin ceàrr an seo, sgrìobh gu {address}.",
 "paper.when": "Cuin",
 "paper.what": "Dè nì thu",
 "paper.ring": "Fòn",
 "paper.asks": "Dè tha stiùireadh ag iarraidh an seo:",
 "paper.on-screen": "An leabhar-làimhe air an sgrion:",
 "paper.working-copy": "’S e lethbhreac-obrach a tha seo ri leughadh, ri chomharrachadh is ri sgaoileadh. Tha an leabhar-làimhe foillsichte air a dhèanamh à faidhlichean eile: cha tèid dad atharrachadh an sin le atharrachadh an seo gus an toir cuideigin thairis e. Tha gach freagairt ann an raon a ghlèidheas ainm na tha i a’ freagairt.",
 "paper.number-pages": "Gus àireamhan nan duilleag fhaicinn ann an Word, briog air an liosta seo agus brùth F9.",
 "paper.page": "Duilleag",
 "paper.page-of": "de",
 "paper.control-what": "Dè",
 "paper.control-here": "San deasachadh seo",
 "paper.code": "Còd a bheir dhan leabhar-làimhe seo air an sgrion thu: {address}",
 "lost.title": "Cha deach an duilleag a lorg",
 "lost.lead": "Chan eil duilleag aig an t-seòladh seo. Dh’fhaodadh gun deach ainm ùr a chur oirre ann an deasachadh nas ùire.",
 "lost.start": "Tòisich bhon chiad duilleig",
 "lost.search": "Rannsaich, no faic a h-uile càil bho A gu U",
 "lost.choose": "Tagh leabhar-làimhe",
 "lost.danger": "Ma tha leanabh no inbheach ann an cunnart làithreach, cuir fòn gu {number}.",
 "privacy.lead": "Cha shuidhich na duilleagan seo briosgaidean, cha chunnt iad turasan agus cha chuir iad dad mu do dheidhinn gu duine sam bith.",
 "privacy.device": "Dè dh’fhuiricheas air an uidheam agad",
 "privacy.ticks": "Ma chuireas tu strìochag ri liosta-sgrùdaidh, glèidhidh am brabhsair agad dè na loidhnichean a chaidh a chomharrachadh, gus an till thu thuca. Cha ghlèidh e faclan, ainmean no notaichean. Thèid strìochagan a thoirt air falbh an dèidh 30 latha, nuair a thaghas tu “Thoir air falbh gach strìochag”, no nuair a bheir thu an strìochag far “Cuimhnich mo strìochagan air an uidheam seo”.",
 "privacy.wording": "Nuair a dh’fhosglas tu caibideil, glèidhidh am brabhsair agad lorg-meòir de bhriathrachas gach pàirt, gus innse dhut an ath thuras dè dh’atharraich. Chan eil faclan san lorg-mheòir, agus cha chan e dad mu do dheidhinn ach dè na caibideilean a chaidh fhosgladh. Le “Na cuimhnich”, aig deireadh caibideil, thèid gach tè a dhìochuimhneachadh.",
 "privacy.shared": "A dh’aindeoin sin, faodaidh liosta chomharraichte innse do chuideigin dè bha thu ag obair air. Air coimpiutair co-roinnte, falamhaich i mus fhalbh thu.",
 "privacy.offline": "Glèidhidh am brabhsair agad cuideachd lethbhreac de dhuilleagan leabhair-làimhe an dèidh dhut tè dhiubh fhosgladh, gus am fosgail iad gun lìonra. Tha duilleag a chaidh a shàbhaladh ag ràdh sin aig a mullach. Chan eil dad a rinn thu ann an lethbhreac sam bith.",
 "privacy.search": "Bidh an rannsachadh a’ ruith sa bhrabhsair agad. Cha tèid na faclan agad gu seirbheis rannsachaidh sam bith. Ma bhrùthas tu Rannsaich, no ma leanas tu ceangal, dh’fhaodadh na faclan a bhith ann an seòladh na duilleig agus mar sin ann an eachdraidh a’ bhrabhsair agad.",
 "privacy.promise": "Na nach urrainn dhuinn a ghealltainn",
 "privacy.server": "Faodaidh a’ bhuidheann a tha a’ ruith an fhrithealaiche-lìn clàr a chumail de na seòlaidhean a thèid iarraidh, mar as urrainn do fhrithealaiche-lìn sam bith. Tha ceanglaichean gu làraichean eile a’ treòrachadh gu duilleagan le riaghailtean fhèin; chan innis sinn dha na làraichean sin cò às a thàinig thu.",
 "privacy.never": "Na sgrìobh gu bràth mion-fhiosrachadh mu theaghlach ann an seòladh, bogsa rannsachaidh no post-d àbhaisteach.",
 "privacy.keep-again": "Glèidh lethbhreacan air an uidheam seo a-rithist",
 "privacy.remove-copies": "Thoir air falbh na lethbhreacan, agus na glèidh gin",
 "privacy.removed": "Air an toirt air falbh. Chan eilear a’ gleidheadh dad airson amannan gun lìonra.",
 "privacy.kept-again": "Thèid an ath dhuilleag den leabhar-làimhe a dh’fhosglas tu a ghleidheadh a-rithist.",
 "time.minutes": {
  "one": "{n} mhionaid",
  "two": "{n} mhionaid",
  "few": "{n} mionaidean",
  "other": "{n} mionaid"
 },
 "time.hours": {
  "one": "{n} uair a thìde",
  "two": "{n} uair a thìde",
  "few": "{n} uairean a thìde",
  "other": "{n} uair a thìde"
 },
 "time.working-hours": {
  "one": "{n} uair-obrach",
  "two": "{n} uair-obrach",
  "few": "{n} uairean-obrach",
  "other": "{n} uair-obrach"
 },
 "time.working-days": {
  "one": "{n} latha-obrach",
  "two": "{n} latha-obrach",
  "few": "{n} làithean-obrach",
  "other": "{n} latha-obrach"
 },
 "time.calendar-days": {
  "one": "{n} latha mìosachain",
  "two": "{n} latha mìosachain",
  "few": "{n} làithean mìosachain",
  "other": "{n} latha mìosachain"
 },
 "time.days": {
  "one": "{n} latha",
  "two": "{n} latha",
  "few": "{n} làithean",
  "other": "{n} latha"
 },
 "time.weeks": {
  "one": "{n} seachdain",
  "two": "{n} sheachdain",
  "few": "{n} seachdainean",
  "other": "{n} seachdain"
 },
 "time.months": {
  "one": "{n} mhìos",
  "two": "{n} mhìos",
  "few": "{n} mìosan",
  "other": "{n} mìos"
 },
 "time.years": {
  "one": "{n} bhliadhna",
  "two": "{n} bhliadhna",
  "few": "{n} bliadhnaichean",
  "other": "{n} bliadhna"
 },
 "time.same-day": "air an aon latha",
 "time.next-day": "an ath latha",
 "time.next-working-day": "an ath latha-obrach",
 "time.gestation": "ro {n} seachdain de thorrachas",
 "time.either": "{one} no {other}",
 "time.sooner": "{times}, ge b’ e cò as luaithe",
 "time.later": "{times}, ge b’ e cò as fhaide",
 "time.month-1": "{d} Am Faoilleach {y}",
 "time.month-2": "{d} An Gearran {y}",
 "time.month-3": "{d} Am Màrt {y}",
 "time.month-4": "{d} An Giblean {y}",
 "time.month-5": "{d} An Cèitean {y}",
 "time.month-6": "{d} An t-Ògmhios {y}",
 "time.month-7": "{d} An t-Iuchar {y}",
 "time.month-8": "{d} An Lùnastal {y}",
 "time.month-9": "{d} An t-Sultain {y}",
 "time.month-10": "{d} An Dàmhair {y}",
 "time.month-11": "{d} An t-Samhain {y}",
 "time.month-12": "{d} An Dùbhlachd {y}",
 "access.lead": "Tha na duilleagan seo ag amas air obrachadh dhan a h-uile duine: le meur-chlàr, le leughadair-sgrìn, air am meudachadh, air fòn beag, air pàipear agus gun sgriobtaichean.",
 "access.aim": "Stiùireadh So-ruigsinneachd Susbaint Lìn 2.2, ìre AA. Tha iad a’ cleachdadh phàirtean de Shiostam Dealbhaidh GOV.UK.",
 "access.tested": "Dè chaidh a dheuchainn",
 "access.scripts": "Gabhaidh a h-uile càil leughadh às aonais JavaScript. Seallaidh an rannsachadh an uair sin liosta bho A gu U; gabhaidh liostaichean-sgrùdaidh comharrachadh is clò-bhualadh.",
 "access.settings": "Thathar a’ toirt spèis do na roghainnean agad fhèin airson meud teacsa, dathan is gluasad.",
 "access.unknown": "Na nach eil fios againn",
 "access.help": "Mura h-eil rudeigin ag obair dhut",
 "access.tell": "Innis dhan chom-pàirteachas a tha a’ foillseachadh an leabhair-làimhe; tha an seòladh aca aig bonn gach duilleig den leabhar-làimhe. Mura h-eil thu riaraichte leis an fhreagairt, faodaidh an Equality Advisory and Support Service comhairle a thoirt dhut.",
 "access.languages": "Cànanan",
 "access.unchecked": "{language}: tha {n} à {all} sreangan ann am frèam an leabhair-làimhe a’ feitheamh ri sgrùdadh le fileantach. ’S e dreachdan le cuideachadh inneil a th’ annta.",
 "access.aims": "Dè air a bheil iad ag amas",
 "access.run-all": "Air {day} chaidh dà leabhar-làimhe eisimpleireach na h-acainne a thogail. Chaidh gach tè de na {all} duilleagan aca a dheuchainn le inneal, le {tools}, a rèir riaghailtean ìrean A is AA agus deagh chleachdaidh.",
 "access.run-some": "Air {day} chaidh dà leabhar-làimhe eisimpleireach na h-acainne a thogail. Chaidh {n} de na {all} duilleagan aca a dheuchainn le inneal, le {tools}, a rèir riaghailtean ìrean A is AA agus deagh chleachdaidh.",
 "access.and": " agus ",
 "access.found-on": "Na lorg deuchainn {day}",
 "access.look": "Mar a chaidh na duilleagan a shealltainn",
 "access.pages": "Duilleagan",
 "access.found": "Na chaidh a lorg",
 "access.look-light": "Air sgrion leathann (1280 piogsail)",
 "access.look-phone": "Air fòn beag (320 piogsail)",
 "access.look-zoom": "Air am meudachadh gu 400 % air sgrion 1280 le 1024 piogsail",
 "access.look-print": "Mar a thèid an clò-bhualadh air A4",
 "access.look-forced": "Ann an dathan a chuireas an leughadair air an duilleig",
 "access.none-broken": "cha deach riaghailt a bhriseadh",
 "access.broken": {
  "other": "àiteachan a tha a’ briseadh riaghailt: {n}"
 },
 "access.none-sideways": "gun sgroladh gu taobh",
 "access.sideways": {
  "other": "duilleagan a sgrolas gu taobh: {n}"
 },
 "access.keyboard": "Gach turas a dh’atharraicheas an acainn, thèid cuideachd tro aon duilleag de gach seòrsa leis a’ mheur-chlàr a-mhàin: tha gach stad ri fhaicinn is comharraichte, chan eil ribe ann, agus cha ghluais dad do leughadairean nach eil ag iarraidh gluasaid. Leughar duilleag san aon òrdugh anns am faicear i. Cha lorg dearbhair HTML mearachd.",
 "access.known": "Na thathar eòlach air nach eil a’ gèilleadh",
 "access.known-none": "Cha do lorg an deuchainn dad.",
 "access.known-lead": "Tha na h-àiteachan seo a’ briseadh riaghailt. ’S e mearachdan na h-acainne a th’ annta.",
 "access.limits-machine": "Cha lorg deuchainnean inneil ach cuid de na mearachdan.",
 "access.limits-people": "Cha deach na duilleagan a dheuchainn le daoine ciorramach, no le leughadair-sgrìn le cuideigin a tha an eisimeil air, no le sgrùdaire neo-eisimeileach.",
 "access.limits-documents": "Cha deach sgrìobhainnean a cheanglas com-pàirteachas, mar fhoirmean Word no PDF, a dheuchainn.",
 "access.limits-words": "’S ann leis a’ chom-pàirteachas fhèin a tha faclan an leabhair-làimhe seo. ’S e na leughadairean a-mhàin a dh’innseas a bheil iad soilleir gu leòr.",
 "access.publisher": "Dhan chom-pàirteachas a tha a’ foillseachadh seo",
 "access.publisher-lead": "Tha an duilleag seo mun acainn. Far a bheil an lagh ag iarraidh aithris so-ruigsinneachd air a’ bhuidhinn agad, ’s ann agadsa a tha i ri dèanamh. Air a son feumaidh tu fhathast:",
 "access.do-test": "an leabhar-làimhe agad fhèin a dheuchainn, le daoine ciorramach am measg nan deuchainnichean;",
 "access.do-attached": "sùil a thoirt air gach foirm is bileag a cheanglas tu, agus air gach dealbh is clàr anns na faclan agad fhèin;",
 "access.do-statement": "innse san aithris agad dè nach eil a’ gèilleadh, agus ro cuin a chàraicheas tu e;",
 "access.do-answer": "cuideigin ainmeachadh a fhreagras nuair a bhios feum aig leughadair air duilleig ann an cruth eile, agus dè cho luath;",
 "access.do-again": "coimhead a-rithist gach turas a dh’fhoillsicheas tu deasachadh.",
 "summary.easy-read": "Furasta a leughadh",
 "summary.young-people": "Do chloinn is daoine òga"
},
};

/** The name of each language in itself, how many strings it has, and how many of them await a native speaker. */
export const LANGUAGES = {
  en: { name: 'English', strings: 568, unchecked: 0 },
  cy: { name: 'Cymraeg', strings: 568, unchecked: 568 },
  gd: { name: 'Gàidhlig', strings: 568, unchecked: 568 },
};
