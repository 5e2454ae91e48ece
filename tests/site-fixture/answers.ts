// Answers with every type of fact block, every status, and words of the shapes that partners write.

import type { AnswerView, Guidance } from '../../src/handbook/site.ts';
import type { Cell, FactBlock, Piece } from '../../src/model/fact-view.ts';

const text = (words: string): Piece => ({ text: words });
const time = (words: string): Piece => ({ text: words, time: true });
const who = (words: string, id: string): Piece => ({ text: words, link: { to: 'contact', id } });
const cell = (...pieces: (Piece | string)[]): Cell => pieces.map((piece) => (typeof piece === 'string' ? text(piece) : piece));

const guidance: Guidance = {
  title: 'A named route from treatment to children’s services',
  asks: 'The protocol says whom a treatment worker contacts about a child, how, and within what time, and what answer the worker can expect.',
  force: 'Guidance says this must be there',
  binds: 'Treatment services and children’s services',
  citations: [
    {
      text: 'Joint working between adult drug and alcohol treatment services and children and family services, 2011, paragraph 3.2',
      confidence: 'read in the document’s own text',
      href: 'https://www.example.org/joint-working',
    },
    { text: 'Working together to safeguard children, 2023, chapter 1', confidence: 'taken from a secondary source', href: '' },
  ],
};

const WORDS = `<p>Ring first, then write. You do not need the parent’s consent to ask for advice, and you do not need it to refer when a child may
be at risk of significant harm. Tell the parent what you are doing unless that would put somebody in danger.</p>
<h3>What to have in front of you</h3>
<ul><li>Who lives in the home, and who looks after each child</li><li>What is used, how much, how often, and where it is kept</li>
<li>Who last saw each child, and when</li></ul>
<p>If you are not sure, <a href="#escalation-steps">ask for a second opinion</a>. Nobody is criticised for asking.</p>`;

const TABLE: FactBlock = {
  type: 'table',
  caption: 'Who does what',
  columns: ['Who', 'Does what', 'By when', 'Counted from', 'Tells'],
  rows: [
    [
      cell(who('Treatment worker', 'treatment-single-point')),
      cell('rings the front door'),
      cell(time('same working day')),
      cell('the worry arising'),
      cell(who('Children’s front door', 'front-door')),
    ],
    [
      cell(who('Treatment worker', 'treatment-single-point')),
      cell('sends the referral form in writing'),
      cell(time('1 working day')),
      cell('the telephone call'),
      cell(who('Children’s front door', 'front-door')),
    ],
    [
      cell(who('Front door social worker', 'front-door')),
      cell('decides and says so in writing'),
      cell(time('1 working day')),
      cell('receiving the referral'),
      cell(who('Treatment worker', 'treatment-single-point'), ' and the family'),
    ],
    [
      cell(who('Specialist midwife', 'specialist-midwife')),
      cell('calls the pre-birth planning meeting'),
      cell(time('by 28 weeks of pregnancy')),
      cell(''),
      cell(''),
    ],
  ],
};
const LIST: FactBlock = {
  type: 'list',
  caption: 'Steps when nobody opens the door',
  items: [
    cell(who('Lead professional', 'joint-lead'), ' tries again unannounced, at another time of day, within ', time('1 working day')),
    cell('Lead professional asks school, health visitor and treatment worker who last saw the child, within ', time('2 working days')),
    cell('If the child is still unseen: ', { text: 'child protection route', link: { to: 'requirement', id: 'thresholds-route' } }),
  ],
};
const BULLETS: FactBlock = {
  type: 'list',
  caption: 'Signs that always lead to a call',
  items: [cell('A child under 5 alone with drugs or needles'), cell('A missed dose and a new baby'), cell('A parent who cannot be woken')],
};
const PAIRS: FactBlock = {
  type: 'pairs',
  caption: 'At a glance',
  pairs: [
    { label: 'Review', value: cell(time('every 6 months')) },
    { label: 'Who leads', value: cell(who('Joint working lead', 'joint-lead')) },
    { label: 'Form', value: cell({ text: 'Referral form', link: { to: 'document', path: 'documents/referral-form.docx' } }) },
    {
      label: 'Law',
      value: cell({ text: 'Children Act 1989, section 17', link: { to: 'address', href: 'https://www.legislation.gov.uk/ukpga/1989/41/section/17' } }),
    },
  ],
};

const TITLES: readonly [id: string, title: string, facts: readonly FactBlock[]][] = [
  ['route', 'Whom to contact, and how fast', [TABLE]],
  ['no-access', 'When nobody will let us in', [LIST]],
  ['signs', 'What cannot wait', [BULLETS]],
  ['consent', 'Consent, and going ahead without it', [PAIRS]],
  ['feedback', 'What you are told back', []],
  ['review', 'How often we look at this together', [PAIRS, LIST]],
];
const STATUSES: readonly (readonly [string, string])[] = [
  ['implemented', ''],
  ['implemented', ''],
  ['partial', 'In place in the north of the area. The south follows by 1 March 2027; the joint working lead answers for it.'],
  ['implemented', ''],
  ['planned', 'Planned for 1 February 2027. The joint working lead answers for it.'],
  ['unanswered', 'This handbook does not answer this yet. Ask the joint working lead.'],
];

export function answers(section: string): AnswerView[] {
  return TITLES.map(([id, title, facts], index) => {
    const [status, statusNote] = STATUSES[index] ?? ['implemented', ''];
    const html =
      status === 'unanswered'
        ? ''
        : index === 0
          ? `${WORDS}<table><thead><tr><th>Level</th><th>Looks like</th></tr></thead><tbody><tr><td>2</td><td>Worry without signs of harm</td></tr></tbody></table>`
          : (WORDS.split('<h3>')[0] ?? '');
    return {
      id: `${section}-${id}`,
      title,
      status: status ?? 'implemented',
      statusNote: statusNote ?? '',
      html,
      facts: status === 'unanswered' ? [] : facts,
      wording: '00000000',
      guidance,
    };
  });
}
