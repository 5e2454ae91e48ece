// Situations and roles in a document: a table of places for each situation, a line for each role.

import { placeId } from '../handbook/one-page.ts';
import type { Handbook } from '../handbook/site.ts';
import type { OutlineNode, SituationView } from '../handbook/situations.ts';
import { cellRuns } from './fact-blocks.ts';
import type { Reader } from './handbook-paper.ts';
import type { Block, Part, Run, Runs } from './paper.ts';
import { type Say, sayIn } from '../interface/say.ts';

export function situationsPart({ situations, language }: Handbook, reader: Reader): Part {
  const say = sayIn(language);
  return { place: placeId('situations/'), title: say('menu.situations'), blocks: situations.flatMap((one) => situationBlocks(one, reader, say)) };
}

function situationBlocks({ id, title, starts, for: roles, outline }: SituationView, reader: Reader, say: Say): Block[] {
  const rows = placesOf(outline).map((node): Runs[] => [text(String(node.number)), whatRuns(node, reader, say), nextRuns(node, say)]);
  const head = [say('situation.number'), say('situation.ask-or-do'), say('situation.go-on')].map(text);
  return [
    { type: 'heading', level: 2, runs: text(title), place: placeId(`situations/${id}/`) },
    ...(starts === '' ? [] : [{ type: 'paragraph' as const, look: 'lead' as const, runs: text(starts) }]),
    ...(roles.length === 0 ? [] : [{ type: 'paragraph' as const, runs: text(say('situation.for', { roles: roles.join(', ') })) }]),
    ...(rows.length === 0 ? [] : [{ type: 'table' as const, caption: say('situation.steps', { title }), head, rows, named: true }]),
  ];
}

/** Each place once, in the order of its number. */
function placesOf(node: OutlineNode | undefined): OutlineNode[] {
  if (!node || node.again) return [];
  return [node, ...node.exits.flatMap(({ to }) => placesOf(to))].sort((a, b) => a.number - b.number);
}

function whatRuns({ text: title, action }: OutlineNode, reader: Reader, say: Say): Runs {
  const runs: Run[] = title === '' ? [] : [{ text: title, bold: true }];
  if (!action) return runs;
  const { who, does, within, from, tells, contact, clause } = action;
  const add = (...some: readonly Run[]): void => {
    if (runs.length > 0) runs.push({ text: ' ' });
    runs.push(...some);
  };
  if (does !== '') {
    if (title === '') add(...cellRuns(who, reader.link), { text: ` ${does}.` });
    else add({ text: `${does}${/[.!?]$/.test(does) ? '' : '.'}` });
  }
  if (title !== '' && who.length > 0) add({ text: `${say('situation.who')}: ` }, ...cellRuns(who, reader.link), { text: '.' });
  if (within !== '')
    add({ text: `${say('duties.by-when')}: ` }, { text: within, bold: true }, { text: from === '' ? '.' : `${say('situation.from', { event: from })}.` });
  if (tells.length > 0) add({ text: `${say('duties.tells')}: ` }, ...cellRuns(tells, reader.link), { text: '.' });
  if (contact && contact.phone !== '')
    add({ text: `${contact.name}: ` }, { text: contact.phone, bold: true, ...(contact.tel === '' ? {} : { href: `tel:${contact.tel}` }) }, { text: '.' });
  if (clause) add({ text: `${say('duties.where')}: ` }, { text: clause.title, ...reader.to(clause.href) }, { text: '.' });
  return runs;
}

function nextRuns({ kind, exits }: OutlineNode, tell: Say): Runs {
  if (exits.length === 0) return text(kind === 'outcome' ? tell('situation.end') : '');
  return text(exits.map(({ say, to }) => `${say === '' ? '' : `${say}: `}${to ? to.number : tell('situation.unsaid')}`).join('\n'));
}

export function rolesPart({ rolePages, language }: Handbook, reader: Reader): Part {
  const say = sayIn(language);
  const rows = rolePages.map(({ title, does, contacts, duties, named, owed, situations }): Runs[] => {
    const first = contacts.find(({ phone }) => phone !== '') ?? contacts[0];
    return [
      text(title),
      text(does),
      first ? [{ text: `${first.name}: ` }, { text: first.phone || first.email, bold: true, ...(first.tel === '' ? {} : { href: `tel:${first.tel}` }) }] : [],
      [
        {
          text: duties.length === 0 ? say('role.none-by-name') : say('role.count', { n: duties.length }),
          ...reader.to((duties[0] ?? named[0] ?? owed[0] ?? situations[0])?.href ?? ''),
        },
      ],
    ];
  });
  const head = [say('role.role'), say('role.what'), say('role.first-number'), say('role.duties-head')].map(text);
  return {
    place: placeId('roles/'),
    title: say('home.my-part'),
    blocks: rows.length === 0 ? [] : [{ type: 'table', caption: say('role.all'), head, rows, named: true }],
  };
}

function text(words: string): Runs {
  return [{ text: words }];
}
