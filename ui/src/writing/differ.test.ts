import { describe, expect, it } from 'vitest';
import { differ } from './differ';

const told = (before: string, after: string) =>
  differ(before, after)
    .map(({ how, text }) => (how === 'same' ? text : how === 'old' ? `[-${text}]` : `[+${text}]`))
    .join('');

describe('the difference of two texts', () => {
  it('is told word by word', () =>
    expect(
      told(
        'Sáng 21/10, tại hội trường, hai trường giao lưu.',
        'Sáng 22/10, tại sân trường, hai trường giao lưu.',
      ),
    ).toBe('Sáng [-21/10, ][+22/10, ]tại [-hội ][+sân ]trường, hai trường giao lưu.'));

  it('holds both texts in full', () => {
    const before = 'Mở đầu. Hai trường ký kết. Có 36 giáo viên dự.';
    const after = 'Có 38 giáo viên dự. Hai trường ký kết. Kết thúc.';
    const runs = differ(before, after);
    const joined = (...hows: string[]) =>
      runs
        .filter((run) => hows.includes(run.how))
        .map((run) => run.text.trim())
        .join(' ');
    expect(joined('same', 'old').split(/\s+/)).toEqual(before.split(' '));
    expect(joined('same', 'new').split(/\s+/)).toEqual(after.split(' '));
  });

  it('knows texts that are empty or the same', () => {
    expect(differ('', '')).toEqual([]);
    expect(differ('một hai', 'một hai')).toEqual([{ how: 'same', text: 'một hai' }]);
    expect(differ('', 'mới')).toEqual([{ how: 'new', text: 'mới' }]);
  });

  it('does not care in which Unicode form a word stands', () =>
    expect(differ('tiếng'.normalize('NFD'), 'tiếng')).toEqual([{ how: 'same', text: 'tiếng' }]));
});
