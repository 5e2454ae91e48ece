// Situations as readers meet them: an outline with numbers, and a guided route of one question a page.
// A route page's address is made of the places on the way to it, so it carries the answers; where that tree would be large there is one
// page a place instead, with the shortest way to it.

import { namePiece, namesCell } from '../facts/kind.ts';
import type { Cell } from '../model/fact-view.ts';
import type { Pathway, PathwayNode, PathwayOutcome, PathwayStep } from '../model/pathway.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import type { Addresses } from './anchors.ts';
import { contactView } from './contacts.ts';
import type { ContactView } from './site.ts';
import { timeIn } from '../interface/written-times.ts';

/** A tree of answers with more pages is published as one page a node. */
const MOST_PAGES = 60;

export interface ActionView {
  readonly title: string;
  readonly who: Cell;
  readonly does: string;
  readonly within: string;
  readonly from: string;
  readonly tells: Cell;
  readonly clause: { readonly title: string; readonly href: string } | undefined;
  readonly contact: ContactView | undefined;
}

export interface QuestionView {
  readonly ask: string;
  readonly help: string;
  /** `href` is empty where nothing follows yet. */
  readonly answers: readonly { readonly say: string; readonly href: string }[];
}

export interface RoutePage {
  /** Below the situation's own page, without a slash at the ends: where each answer led, `danger-now/harm-likely`. */
  readonly path: string;
  readonly title: string;
  /** True when there is no other way here than the trail. */
  readonly exact: boolean;
  /** How one came here: questions with the answer given, the first first. */
  readonly trail: readonly { readonly ask: string; readonly say: string; readonly href: string }[];
  /** Things to do between the question before and this page. */
  readonly steps: readonly ActionView[];
  readonly question: QuestionView | undefined;
  readonly outcome: ActionView | undefined;
}

export interface OutlineNode {
  readonly id: string;
  readonly kind: PathwayNode['kind'];
  readonly number: number;
  readonly text: string;
  readonly action: ActionView | undefined;
  /** Written out at its first place only; elsewhere a reader is sent there. */
  readonly again: boolean;
  readonly exits: readonly { readonly say: string; readonly to: OutlineNode | undefined }[];
}

export interface SituationView {
  readonly id: string;
  readonly title: string;
  readonly starts: string;
  readonly for: readonly string[];
  readonly href: string;
  readonly outline: OutlineNode | undefined;
  readonly pages: readonly RoutePage[];
}

export function situationHref(home: string, id: string): string {
  return `${home}situations/${id}/`;
}

export function situationViews(protocol: LoadedProtocol, addresses: Addresses): SituationView[] {
  return protocol.pathways.map((pathway) => {
    const href = situationHref(addresses.home, pathway.id);
    const action = (node: PathwayStep | PathwayOutcome): ActionView => actionView(protocol, addresses, node);
    const pages = routePages(pathway, href, action);
    return {
      id: pathway.id,
      title: pathway.title,
      starts: pathway.starts,
      for: pathway.for.map((id) => namePiece(protocol, id).text),
      href,
      outline: outline(pathway, action),
      pages,
    };
  });
}

function actionView(protocol: LoadedProtocol, addresses: Addresses, node: PathwayStep | PathwayOutcome): ActionView {
  const title = protocol.passages.get(node.clause)?.title;
  return {
    title: node.kind === 'outcome' ? node.title : '',
    who: namesCell(protocol, node.who),
    does: node.does,
    within: timeIn(protocol.control.language, node.within),
    from: node.kind === 'step' ? node.from : '',
    tells: node.kind === 'step' ? namesCell(protocol, node.tells) : [],
    clause: title === undefined ? undefined : { title, href: addresses.anchor(node.clause) },
    contact: node.kind === 'outcome' ? contactView(protocol, node.contact) : undefined,
  };
}

type Action = (node: PathwayStep | PathwayOutcome) => ActionView;

/** The next question or outcome after `go`, with the steps between; undefined where the way breaks off or goes round in steps. */
function nextStop({ nodes }: Pathway, go: string): { readonly id: string; readonly steps: readonly PathwayStep[] } | undefined {
  const steps = new Map<string, PathwayStep>();
  for (let id = go; !steps.has(id); ) {
    const node = nodes.get(id);
    if (!node) return undefined;
    if (node.kind !== 'step') return { id, steps: [...steps.values()] };
    steps.set(id, node);
    id = node.go;
  }
  return undefined;
}

interface Stop {
  readonly id: string;
  readonly path: string;
  readonly trail: RoutePage['trail'];
  readonly steps: readonly PathwayStep[];
}

function routePages(pathway: Pathway, href: string, action: Action): RoutePage[] {
  return walk(pathway, href, action, true) ?? walk(pathway, href, action, false) ?? [];
}

/**
 * `tree`: one page for each way through the answers, undefined when these are too many; else one page for each place that an answer leads to.
 * A page is named by where the answer leads, a step or a node, so that two answers with other things to do first never share a page.
 */
function walk(pathway: Pathway, href: string, action: Action, tree: boolean): RoutePage[] | undefined {
  const first = nextStop(pathway, pathway.start);
  const queue: Stop[] = first ? [{ ...first, path: pathway.start, trail: [] }] : [];
  const seen = new Set(queue.map(({ path }) => path));
  const pages: RoutePage[] = [];
  for (const { id, path, trail, steps } of queue) {
    if (pages.length >= (tree ? MOST_PAGES : MOST_PAGES * 3)) return undefined;
    const node = pathway.nodes.get(id);
    if (!node || node.kind === 'step') continue;
    const given = node.kind === 'question' ? node.answers : [];
    const answers = given.map(({ say, go }) => {
      const next = nextStop(pathway, go);
      if (!next) return { say, href: '' };
      // NOTE: a way back to a question on this path leads to the page where it was asked.
      const parts = path.split('/');
      const back = parts.indexOf(go);
      const to = !tree ? go : back === -1 ? `${path}/${go}` : parts.slice(0, back + 1).join('/');
      if (!seen.has(to)) {
        seen.add(to);
        const says = given.filter((one) => one.go === go).map((one) => one.say);
        queue.push({ ...next, path: to, trail: [...trail, { ask: node.kind === 'question' ? node.ask : '', say: says.join(' / '), href: `${href}${path}/` }] });
      }
      return { say, href: `${href}${to}/` };
    });
    pages.push({
      path,
      title: node.kind === 'question' ? node.ask : node.title,
      exact: tree,
      trail,
      steps: steps.map(action),
      question: node.kind === 'question' ? { ask: node.ask, help: node.help, answers } : undefined,
      outcome: node.kind === 'outcome' ? action(node) : undefined,
    });
  }
  return pages;
}

function outline(pathway: Pathway, action: Action): OutlineNode | undefined {
  const numbers = new Map<string, number>();
  const visit = (id: string): OutlineNode | undefined => {
    const node = pathway.nodes.get(id);
    if (!node || numbers.size > MOST_PAGES * 3) return undefined;
    const again = numbers.has(id);
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    const text = node.kind === 'question' ? node.ask : node.kind === 'step' ? '' : node.title;
    const ways = node.kind === 'question' ? node.answers : node.kind === 'step' ? [{ say: '', go: node.go }] : [];
    return {
      id,
      kind: node.kind,
      number,
      text,
      action: node.kind === 'question' ? undefined : action(node),
      again,
      exits: again ? [] : ways.map(({ say, go }) => ({ say, to: visit(go) })),
    };
  };
  return visit(pathway.start);
}
