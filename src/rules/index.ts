// The one list of rules, in the order in which they run. Ids are permanent: retire, never rename or reuse.

import { rule as againstGuidance } from './against-guidance.ts';
import { rule as announcedPast } from './announced-past.ts';
import { rule as anotherArea } from './another-area.ts';
import { rule as brandContrast } from './brand-contrast.ts';
import { rule as checkedLongAgo } from './checked-long-ago.ts';
import { rule as conflictingTimes } from './conflicting-times.ts';
import { rule as copiedCatalogue } from './copied-catalogue.ts';
import { rule as copiedDirection } from './copied-direction.ts';
import { rule as deadLink } from './dead-link.ts';
import { rule as declaredGap } from './declared-gap.ts';
import { rule as documentEdition } from './document-edition.ts';
import { rule as dutyToOneself } from './duty-to-oneself.ts';
import { rule as editionChanged } from './edition-changed.ts';
import { rule as escalationOrder } from './escalation-order.ts';
import { rule as factIncomplete } from './fact-incomplete.ts';
import { rule as factMissing } from './fact-missing.ts';
import { rule as headingOrder } from './heading-order.ts';
import { rule as idlePartner } from './idle-partner.ts';
import { rule as impossibleFigure } from './impossible-figure.ts';
import { rule as lawNotInForce } from './law-not-in-force.ts';
import { rule as lawOfAnotherNation } from './law-of-another-nation.ts';
import { rule as limitExceeded } from './limit-exceeded.ts';
import { rule as misleadingLink } from './misleading-link.ts';
import { rule as missingAnswer } from './missing-answer.ts';
import { rule as noAnsweringDuty } from './no-answering-duty.ts';
import { rule as noDefiniteTime } from './no-definite-time.ts';
import { rule as nobodyActs } from './nobody-acts.ts';
import { rule as ownersOneSided } from './owners-one-sided.ts';
import { rule as outsidePartner } from './outside-partner.ts';
import { rule as pathwayDeadEnd } from './pathway-dead-end.ts';
import { rule as pathwayUnreached } from './pathway-unreached.ts';
import { rule as pathwayUnresolved } from './pathway-unresolved.ts';
import { rule as personalData } from './personal-data.ts';
import { rule as personalDataMetadata } from './personal-data-metadata.ts';
import { rule as pictureWithoutText } from './picture-without-text.ts';
import { rule as placeholderText } from './placeholder-text.ts';
import { rule as privacyNoteInvalid } from './privacy-note-invalid.ts';
import { rule as privacyNoteUnused } from './privacy-note-unused.ts';
import { rule as pregnancyWeeks } from './pregnancy-weeks.ts';
import { rule as restatedHeading } from './restated-heading.ts';
import { rule as noEmergencyNumber } from './no-emergency-number.ts';
import { rule as reviewDate } from './review-date.ts';
import { rule as translationBehind } from './translation-behind.ts';
import { rule as translationNotPublished } from './translation-not-published.ts';
import { rule as twoNames } from './two-names.ts';
import { rule as unsafeInstruction } from './unsafe-instruction.ts';
import { rule as untimedStep } from './untimed-step.ts';
import { rule as vagueActor } from './vague-actor.ts';
import { rule as passiveDuty } from './passive-duty.ts';
import { rule as personName } from './person-name.ts';
import { rule as contactWithoutChannel } from './contact-without-channel.ts';
import { rule as noStartEvent } from './no-start-event.ts';
import { rule as onlyPromises } from './only-promises.ts';
import { rule as repeatedAnswer } from './repeated-answer.ts';
import { rule as unexplainedAbbreviation } from './unexplained-abbreviation.ts';
import { rule as unexplainedTerm } from './unexplained-term.ts';
import { rule as typedNumber } from './typed-number.ts';
import { rule as numberNotInDirectory } from './number-not-in-directory.ts';
import { rule as numberOfAnother } from './number-of-another.ts';
import { rule as datesDisagree } from './dates-disagree.ts';
import { rule as hoursDisagree } from './hours-disagree.ts';
import { rule as intervalTooLong } from './interval-too-long.ts';
import { rule as hardToRead } from './hard-to-read.ts';
import { rule as deferredToPolicy } from './deferred-to-policy.ts';
import type { Rule } from './rule.ts';
import { rule as signatureMissing } from './signature-missing.ts';
import { rule as statusWithoutReason } from './status-without-reason.ts';
import { rule as stepLeadsNowhere } from './step-leads-nowhere.ts';
import { rule as summaryHardToRead } from './summary-hard-to-read.ts';
import { rule as supersededTerm } from './superseded-term.ts';
import { rule as templatePrompt } from './template-prompt.ts';
import { rule as timesOutOfOrder } from './times-out-of-order.ts';
import { rule as unknownAnswer } from './unknown-answer.ts';
import { rule as unusableContact } from './unusable-contact.ts';
import { rule as unresolvedReference } from './unresolved-reference.ts';
import { rule as vagueTime } from './vague-time.ts';
import { rule as weakenedDuty } from './weakened-duty.ts';
import { rule as wordsMissing } from './words-missing.ts';

export const rules: readonly Rule[] = [
  missingAnswer,
  unknownAnswer,
  statusWithoutReason,
  declaredGap,
  factMissing,
  factIncomplete,
  noDefiniteTime,
  wordsMissing,
  signatureMissing,
  limitExceeded,
  unresolvedReference,
  noEmergencyNumber,
  unusableContact,
  reviewDate,
  editionChanged,
  conflictingTimes,
  copiedDirection,
  dutyToOneself,
  escalationOrder,
  idlePartner,
  impossibleFigure,
  noAnsweringDuty,
  outsidePartner,
  pregnancyWeeks,
  stepLeadsNowhere,
  timesOutOfOrder,
  placeholderText,
  templatePrompt,
  copiedCatalogue,
  vagueTime,
  supersededTerm,
  untimedStep,
  translationBehind,
  translationNotPublished,
  twoNames,
  restatedHeading,
  lawNotInForce,
  lawOfAnotherNation,
  nobodyActs,
  deadLink,
  misleadingLink,
  headingOrder,
  pictureWithoutText,
  personalData,
  personalDataMetadata,
  privacyNoteInvalid,
  privacyNoteUnused,
  vagueActor,
  passiveDuty,
  weakenedDuty,
  personName,
  contactWithoutChannel,
  noStartEvent,
  onlyPromises,
  repeatedAnswer,
  unexplainedAbbreviation,
  unexplainedTerm,
  anotherArea,
  ownersOneSided,
  typedNumber,
  numberNotInDirectory,
  numberOfAnother,
  datesDisagree,
  againstGuidance,
  unsafeInstruction,
  hoursDisagree,
  intervalTooLong,
  announcedPast,
  checkedLongAgo,
  documentEdition,
  hardToRead,
  deferredToPolicy,
  pathwayDeadEnd,
  pathwayUnreached,
  pathwayUnresolved,
  brandContrast,
  summaryHardToRead,
];
