import type { Difference, Differences } from './difference.ts';
import { betterOf, differences, rivalOf } from './difference.ts';
import type { FullVoice } from './full-voice.ts';
import type { StripGroup } from './groups.ts';
import { sentences } from './sentences.ts';
import type { Strip } from './strip.ts';

/**
 * What a journey wins and loses against the next, in one sentence, and in another what the one before it has better.
 *
 * @param key - the journey's, among those of the groups
 * @returns undefined when it is the only one, or not among them
 */
export function whyText(groups: readonly StripGroup[], key: string, voice: FullVoice): string | undefined {
  const rival = rivalOf(groups, key);
  const strip = groups.flatMap(({ best, others }) => [best, ...others]).find((each) => each.key === key);
  if (rival === undefined || strip === undefined) return undefined;
  const compared = [rival, betterOf(groups, key) ?? []]
    .flat()
    .map((each) => ({ ...differences(strip, each), name: rivalName(strip, each, voice) }))
    .filter(({ losses }, index) => index === 0 || losses.length > 0);
  const texts = compared.map((each) => comparedText(each, each.name, voice));
  const isUnknown = compared.some(({ fareUnknown }) => fareUnknown);
  return sentences(isUnknown ? [...texts, voice.journeyWords.why.fareUnknown] : texts, voice);
}

function comparedText({ wins, losses }: Differences, name: string, voice: FullVoice): string {
  const { why } = voice.journeyWords;
  const [won, lost] = [
    voice.list(wins.map((each) => winText(each, voice))),
    voice.list(losses.map((each) => lossText(each, voice))),
  ];
  if (wins.length > 0 && losses.length > 0) return why.mixed(won, lost, name);
  if (wins.length > 0) return why.wins(won, name);
  return losses.length > 0 ? why.losses(lost, name) : why.same(name);
}

/** A rival is called by its crossing, else by the first line that only it uses. */
function rivalName({ journey }: Strip, rival: Strip, { journeyWords: { why }, names }: FullVoice): string {
  const { crossing, legs } = rival.journey;
  if (crossing !== undefined && crossing !== journey.crossing) return why.over(names.crossing(crossing));
  const own = new Set(journey.legs.flatMap((leg) => (leg.kind === 'ride' ? [leg.line] : [])));
  const line = legs.find((leg) => leg.kind === 'ride' && !own.has(leg.line));
  return line?.kind === 'ride' ? why.by(names.line(line.line)) : why.next;
}

function winText({ kind, by }: Difference, { journeyWords: { why }, minutes, amount }: FullVoice): string {
  switch (kind) {
    case 'minutes':
      return why.faster(minutes(by));
    case 'safe':
      return why.safer(minutes(by));
    case 'walk':
      return why.lessWalking(minutes(by));
    case 'sure':
      return why.sure;
    case 'changes':
      return why.fewerChanges(by);
    case 'fare':
      return why.cheaper(amount(by, 'HKD'));
  }
}

function lossText({ kind, by }: Difference, { journeyWords: { why }, minutes, amount }: FullVoice): string {
  switch (kind) {
    case 'minutes':
      return why.slower(minutes(by));
    case 'safe':
      return why.lessSafe(minutes(by));
    case 'walk':
      return why.moreWalking(minutes(by));
    case 'sure':
      return why.unsure;
    case 'changes':
      return why.moreChanges(by);
    case 'fare':
      return why.dearer(amount(by, 'HKD'));
  }
}
