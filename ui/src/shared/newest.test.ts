import { expect, it } from 'vitest';
import { oneAtATime } from './newest';

it('asks once more, however often it was wanted meanwhile', async () => {
  const answers: (() => void)[] = [];
  const ask = oneAtATime(() => new Promise((answer) => answers.push(answer)));
  const all = [ask(), ask(), ask()];
  expect(answers).toHaveLength(1);
  answers[0]!();
  await all[1];
  await new Promise((turn) => setTimeout(turn));
  expect(answers).toHaveLength(2);
  answers[1]!();
  await all[0];
  expect(answers).toHaveLength(2);
  void ask();
  expect(answers).toHaveLength(3);
});
