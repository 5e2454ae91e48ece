// Sign-off: every partner's body, post and date; or the approvals that guidance asks for. Read from protocol.yaml.

import { dayFix, isDay } from '../model/days.ts';
import type { FactFault, FactKind, GivenFact } from './kind.ts';

function unsigned(fact: GivenFact): FactFault[] {
  const partners = fact.protocol.control.partners;
  if (partners.every((partner) => partner.not_applicable !== undefined))
    return [
      {
        rule: 'signature-missing',
        message: 'No partner is listed, so nobody has signed.',
        fix: 'List the partners in protocol.yaml, each with `signed: {post: …, date: …}`.',
      },
    ];
  return partners.flatMap((partner, index): FactFault[] => {
    if (partner.not_applicable !== undefined) return [];
    const { post, date } = partner.signed ?? {};
    const name = partner.organisation ?? partner.kind ?? 'a partner';
    if (post !== undefined && date !== undefined && isDay(date) && date <= fact.today) return [];
    const fault = (wrong: string, fix: string, ...path: string[]): FactFault => ({
      rule: 'signature-missing',
      message: `\`${name}\` ${wrong}.`,
      fix,
      path: [index, ...path],
    });
    if (post === undefined || date === undefined)
      return [fault('has not signed with a post and a date', 'Add `signed: {post: …, date: 2026-05-12}` to this partner in protocol.yaml.')];
    if (!isDay(date)) return [fault(`has signed on \`${date.slice(0, 40)}\`, which is not a day`, dayFix(date, '2026-05-12'), 'signed', 'date')];
    return [fault('has a date of signing that is still to come', 'Give the day on which it was signed.', 'signed', 'date')];
  });
}

function unapproved(fact: GivenFact): FactFault[] {
  return (fact.spec.kinds ?? []).flatMap((kind): FactFault[] => {
    const approval = fact.protocol.control.approvals.find((one) => one.kind === kind);
    if (approval?.body !== undefined && approval.date !== undefined && isDay(approval.date) && approval.date <= fact.today) return [];
    return [
      {
        rule: 'signature-missing',
        message: `There is no dated approval of kind \`${kind}\`.`,
        fix: `Add \`- {body: …, kind: ${kind}, date: 2026-05-12, reference: …}\` under \`approvals:\` in protocol.yaml.`,
      },
    ];
  });
}

export const signature: FactKind = {
  kind: 'signature',
  keyless: true,
  shape: false,
  schema: () => ({ not: {} }),
  test: (fact) => (fact.spec.of === 'approvals' ? unapproved(fact) : unsigned(fact)),
  view: () => [],
};
