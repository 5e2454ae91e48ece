// Does a text name something that happens, from which a time can be counted? “Receipt of the form” does; “the relevant date” says that
// there is one, “as appropriate” leaves it to somebody, “n/a” says nothing.

import { inLatin } from '../../guidance/latin.ts';

/** Words by which people point to an event without naming it. What is left without them has to say what happens. */
const POINTERS = new Set(
  (
    'a an the this that these those its their his her our your any each every some such same all it they there one ' +
    'of in on at to for from by with within after before since until upon once when whenever where wherever if as and or then now is are was be been being has have will would may might can could must should shall ' +
    'date dates day days time times point points stage stages moment moments start starts starting started begin begins beginning commence commencement onset outset onwards ' +
    'trigger triggers process processes case cases period periods clock deadline timescale timescales timeframe milestone occasion instance circumstance circumstances situation situations thing things matter matters step steps ' +
    'relevant appropriate applicable suitable proper right correct usual normal standard given set agreed specified stated defined specific particular certain said above below following previous later earlier due ' +
    'required necessary needed need needs possible practicable feasible convenient reasonable local locally determined decided identified established designated concerned involved key crucial critical chosen working calendar hour hours week weeks month months two three four five six ten material triggering initial ' +
    'available arises arise applies apply happens happen occurs occur fits suits soon asap possibly usually normally generally ' +
    'varies vary various variable depends depending depend different n/a na nil none no not applicable unknown tbc tba tbd other otherwise etc whatever whichever ' +
    'immediately immediate today tomorrow unspecified undefined undecided unclear do does doing so best promptly straight away ongoing always basis per ' +
    'which what who us we you i me him she he event events dot gun flag baseline beginnings ' +
    'suit green light line official ' +
    'juncture pertinent apposite apt opportune fitting sensible logical obvious natural sound good prescribed stipulated operative effective reference qualifying customary habitual preferred fixed ' +
    'off go word get square kick whistle scratch zero base nothing anything something somewhere anywhere nowhere sometime particular course outset ' +
    'choice choosing chose choose chooses pick picks picked like likes please pleases prefer prefers thought think fancy want wants wish wishes seem seems seemed feels felt looks deemed reckon reckoned judged considered accepted understood ' +
    'easy easier easiest simple simplest count counts counted counting run runs running reckoning hence thereof hereof herein thereafter therefrom hereafter anon fae frae whaur whan aye ony wee'
  ).split(' '),
);
/** Somebody will judge, or agree with somebody, when the clock starts. */
const JUDGED =
  /\b(?:discretion|(?:professional|clinical|own|worker['’]?s|their) judge?ment|case[- ]by[- ]case|on (?:its|their) merits|depend(?:s|ing|ent) (?:up)?on|(?:as|when|where|what) (?:[\w'’-]+ ){0,5}(?:see[ns]?|thinks?|deems?|deemed|feels?|considers?|considered|judges?|judged) (?:it )?(?:fit|best|right|necessary|appropriate|suitable|proper|needed)|as (?:[\w'’-]+ )?(?:agreed|decided|determined|discussed|arranged|negotiated|directed|advised) (?:between|with|by|locally|jointly|among)|(?:when|once) (?:agreed|decided|determined) (?:by|between|with)|to be (?:agreed|decided|determined|confirmed|arranged)|(?:when|once|as soon as) (?:everyone|everybody|all|both|people|we|they|staff|things?|it)(?: sides| parties| partners)? (?:is|are|feels?) (?:all )?(?:ready|able|available|happy|comfortable|settled)|(?:by|on) (?:local |mutual |joint )?agreement(?: (?:between|with|of) .*)?$|^(?:see|as per|per)\b|(?:see|as) (?:above|below)|(?:time|day|date|point|moment)(?: that| which)? (?:best )?suits|usual practice|normal practice|custom and practice|local (?:practice|arrangements?|policy|procedures?))\b/i;

const MAY_BE_JUDGED =
  /discretion|judge?ment|case|merits|depend|seen?\b|fit\b|think|deem|feel|consider|(?:as|when|once) (?:agreed|[\w'’-]+ agreed|decid|determin|discuss|arrang|negotiat|direct|advis)|to be|ready|able|happy|comfortable|settled|^see |per |agreement|above|below|practice|arrangement|policy|procedure|suits/i;
/** “The event” is the one that the line tells of; “the relevant event” is any. */
const ANY_EVENT =
  /\b(?:relevant|appropriate|applicable|suitable|triggering|usual|given|specified|agreed|key|qualifying|necessary|certain) (?:events?|incidents?|occurrences?|happenings?)\b|\bin question\b/gi;
/** “Salient”, “convenient”, “mutually”: how the date is, and not of what. */
const TELLS_HOW =
  /^(?:\w{2,}(?:lient|tinent|venient|evant|icable|[ai]ble|ous|ly|ical|tive)|stated|desired|chosen|requisite|apposite|optimum|optimal|ideal|best)$/;
/** “The event”, with its article, is the one that the line tells of. */
const THE_EVENT = /\b(?:the|that|this|each|every) events?\b/i;
/** A day of the calendar, a stage with its number. */
const FIXED = /\d[-/.]\d|\b(?:stage|step|level|phase) (?:\d|one|two|three|four)\b/i;

/** Does the text of `from:` name an event? */
export function namesEvent(from: string): boolean {
  if (MAY_BE_JUDGED.test(from) && JUDGED.test(from)) return false;
  const words = from.toLowerCase().replace(ANY_EVENT, ' ').match(WORD) ?? [];
  return (
    words.some((word) => word.length > 1 && !POINTERS.has(word.replace(/['’]s$/, '')) && !TELLS_HOW.test(word)) || FIXED.test(from) || THE_EVENT.test(from)
  );
}

const WORD = inLatin(/\p{L}[\p{L}'’/]*/gu);

/** A moment in what is done: “after a missed visit”, “on discharge”, “when she moves”, “at every appointment”. */
const MOMENT =
  /\b(?:after|afterwards|before|between|during|following|once|since|until|upon|when|whenever|if|unless|as soon as|on (?:receipt|receiving|arrival|discharge|admission|hearing|learning|being|becoming|finding|noticing|seeing|request|referral|registration|allocation|the (?:day|morning|evening|night))|at (?:the|each|every|any|their|her|his) (?:[\w-]+ ){0,3}(?:visits?|meetings?|appointments?|contacts?|reviews?|conferences?|sessions?|births?|bookings?|time|start|end|moment|calls?|handovers?|assessments?|clinics?)|in the (?:days|weeks|hours|first) |by (?:the|\d|next|then)|(?:each|every) (?:time|day|week|fortnight|month|quarter|year|visit|meeting|appointment|contact|review|morning|night|term)|(?:dai|week|fortnight|month|quarter|year)ly|annual\w*|receiv(?:ed|ing)|that (?:arrives?|comes?|reach(?:es)?))\b/i;

/** Does a task say itself when it begins? */
export function hasMoment(does: string): boolean {
  return MOMENT.test(does);
}
