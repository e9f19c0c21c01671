import type { PredictionSpec } from './chapter-spec.js';

/** What is said to a prediction. */
export interface Reply {
  /** What was predicted, in words. */
  readonly said: string;
  readonly text: string;
  readonly isRight: boolean;
}

/**
 * The reply to a prediction; nothing where there was no such choice.
 *
 * @param guess a choice, from 0, or a number
 */
export function replyTo(spec: PredictionSpec, guess: number): Reply | undefined {
  if ('choices' in spec) {
    const choice = spec.choices[guess];
    return choice && { said: choice.text, text: choice.reply, isRight: choice.isRight };
  }
  const { unit, answer, tolerance, replies } = spec;
  const place = Math.abs(guess - answer) <= tolerance ? 'near' : guess < answer ? 'low' : 'high';
  return { said: `${guess} ${unit}`, text: replies[place], isRight: place === 'near' };
}

/** Every reply, for whoever cannot be asked: on paper, or without a script. */
export function allReplies(spec: PredictionSpec): readonly { said: string; text: string }[] {
  if ('choices' in spec)
    return spec.choices.map(({ text, reply }) => ({ said: text, text: reply }));
  const { unit, answer, replies } = spec;
  return [
    { said: `Less than ${answer} ${unit}`, text: replies.low },
    { said: `${answer} ${unit}`, text: replies.near },
    { said: `More than ${answer} ${unit}`, text: replies.high },
  ];
}
