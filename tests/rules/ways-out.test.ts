// Words that leave a way out of a duty, told from what parents choose, courts order and a second sentence closes. Advice is not looked at by
// the fragments.

import { expect, test } from 'vitest';
import { hedgesIn } from '../../src/rules/weakened-duty/hedged-duties.ts';
import { sentencesOf } from '../../src/rules/reading/sentences.ts';

function wayOutOf(text: string): string | undefined {
  const sentences = sentencesOf(text.replace(/"[^"]*"/g, '“”'));
  return sentences.map((sentence, index) => hedgesIn(sentence)?.(sentence, sentences[index + 1] ?? '')).find((hedge) => hedge !== undefined);
}

test.each([
  'The treatment worker should try to ring the front door on 01632 960101 on the working day on which the worry arises.',
  'The service aims to have the treatment worker at every core group, with an update sent 2 working days before it.',
  'Pharmacists are encouraged to ring treatment duty on 01632 960122 before closing on the third day missed.',
  'Ideally, the social worker sees each child in the home within 24 hours of the decision that the child may be suffering significant harm.',
  'It is good practice for the treatment worker to write the decision up on the day it is made.',
  'Subject to capacity, the lead practitioner tells the treatment worker of a new court date within 1 working day of its being listed.',
  'The worker who disagrees can, if so minded, tell the team leader the same day.',
  'Before a discharge the treatment safeguarding lead looks at who cares for the children, time permitting, at least 3 working days before the date of discharge.',
  'Any worker who learns that a child may be caring is at liberty to ring Northmere Young Carers on 01632 960211 within 5 working days of that day.',
  'Where possible, the midwife rings the social worker within 1 working day of booking.',
  'The worker will endeavour to visit within 3 working days of the missed appointment.',
  'Workload permitting, the treatment worker sends the summary within 5 working days of the assessment.',
  'The team manager may wish to ring the other manager within 1 working day.',
  'The lead practitioner seeks to tell the school within 1 working day of the change.',
  'It would be helpful if the pharmacist rang treatment duty on 01632 960122 the same day.',
  'The treatment worker is not obliged to, but can, send a report 3 working days before the conference.',
  'The social worker replies within 5 working days if time allows.',
  'The GP is invited to send a report to conferences@northmere.example.org 3 working days before the conference.',
  'Every effort is made by the social worker to see each child within 24 hours of the decision.',
  'The supervisor should consider ringing the other supervisor within 1 working day.',
  "At the manager's discretion, the challenge is recorded within 2 working days of being raised.",
  'The aim is for the lead practitioner to ring within 1 working day of a missed appointment.',
  'The health visitor, resources allowing, visits within 10 working days of the birth.',
  'Wherever practicable the treatment worker and the social worker visit together within 5 working days of the referral.',
  'Best practice would be for the worker to look at the box within 10 working days.',
  'As far as staffing allows, the duty worker answers within 2 hours of the call.',
  '- The midwife tells the health visitor within 1 working day, ideally by phone\n- The health visitor should ideally answer within 2 working days of the call',
  'The worker who hears it might think about telling the front door on 01632 960101 the same day.',
  'Preferably within 1 working day, the prescriber tells the lead practitioner of a change of dose.',
  'The manager would normally be expected to answer within 2 working days of the question.',
  'It is hoped that the single point of contact offers an appointment within 3 working days of receipt.',
  'Pharmacists feel able to ring 01632 960122, if they wish, on the third missed day.',
  'The social worker rings within 1 working day unless it is inconvenient.',
  'Team leaders should make reasonable efforts to meet within 2 working days of the end of stage 1.',
  'The worker does what can be done to see the child within 24 hours of the call.',
  'Ringing the school within 2 working days is desirable but not essential.',
  'The named nurse should look to ring within 1 working day of the request.',
  'The lead practitioner can ring the treatment worker within 1 working day of a new date, should it suit.',
  'As a courtesy, the social worker tells the treatment worker of the outcome within 1 working day.',
  'Sharing the plan within 2 working days is left to the judgement of the worker.',
  'The worker should, if at all possible, see the child within 24 hours of the call.',
  'If resources permit, the health visitor comes within 10 working days of the referral.',
  'Staffing levels permitting, two workers visit together within 5 working days.',
  'The midwife might ring the social worker within 1 working day of booking if she thinks it useful.',
  'GPs are asked, where convenient, to reply within 5 working days of the request.',
  'The team leader will do her best to answer within 2 working days.',
  'The social worker can usually be expected to ring back within 1 working day.',
  'In an ideal world the lead practitioner rings the school the same day.',
  'Sending the summary within 5 working days is encouraged.',
  'It is recommended that the pharmacist rings 01632 960122 on the third missed day.',
  'The treatment worker would ideally go to each core group and send an update 2 working days before it.',
  'The supervisor is under no obligation to answer within 2 working days, though it helps.',
  'Where caseloads allow it, the social worker and the treatment worker meet every 4 weeks.',
  'The front door intends to reply within 3 working days of receipt.',
  'The lead practitioner has the option of ringing the treatment worker within 1 working day of the change.',
  'The treatment worker rings within 1 working day or whenever it can be fitted in.',
  'All workers are urged to send the form within 24 hours of the call.',
  'The manager need not, but may, tell the other manager within 1 working day.',
  'Efforts should be made to hold the meeting within 10 working days.',
])('a way out: %s', (text) => {
  expect(wayOutOf(text)).toBeDefined();
});

test.each([
  'A parent may choose to be rung in the evening if they wish, and the treatment worker rings before 8pm the same day.',
  'The court may order that the child is seen within 24 hours. The social worker carries the order out and tells the treatment worker the same day.',
  'The worker tries to ring twice on the same day; if nobody answers, the worker visits within 1 working day.',
  'Where possible the two workers visit together. If that is not possible, the lead practitioner visits alone within 5 working days of the referral.',
  'Many parents try to stop by themselves within a week of a positive test and hope to be well by Christmas.',
  'Naloxone is free to every parent and can be picked up at any pharmacy on the same day.',
  "Where a child is ill the parent is free to ring the GP, and the health visitor comes by within 2 working days of the parent's call.",
  'The duty worker does not try to persuade the caller; she writes down what is said and rings back within 2 hours.',
  '"Ideally" and "where possible" have no place in a plan. The lead practitioner puts a day to each action at the meeting.',
  'A mother is not asked to choose between her child and her treatment within those 5 days.',
  'The parent can ask for a copy if they wish, and has it from the lead practitioner within 5 working days of asking.',
  'The pharmacist aims at nothing but safety here: the dose is not handed over, and the pharmacist rings 01632 960122 before closing.',
  'The lead practitioner books the interpreter, if possible one the family knows, within 1 working day; if none is free, by phone.',
  'The social worker tells the parent what was decided, where possible face to face, and in any case within 1 working day.',
  "A child's wishes are theirs. They are free to say nothing, and the advocate asks again within 10 working days.",
])('no way out: %s', (text) => {
  expect(wayOutOf(text)).toBeUndefined();
});
