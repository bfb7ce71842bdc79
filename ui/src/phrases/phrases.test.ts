import { describe, expect, it } from 'vitest';
import { sectionOfField, sectionOfPaper, shelf, withPhrase } from './phrases';

const all = {
  own: [
    { section: 'closing', text: 'Hẹn gặp tại ….' },
    { section: 'closing', text: 'Kết thúc lúc ….' },
  ],
  shipped: [
    { section: 'closing', text: 'Kết thúc lúc ….' },
    { section: 'closing', text: 'Buổi sau tổ chức tại ….' },
    { section: 'lead', text: 'Ngày …, … tổ chức ….' },
  ],
};

describe('the library of phrases', () => {
  it('shows a section: own ones first, the newest on top, each once', () => {
    expect(shelf(all, 'closing', '')).toEqual([
      { text: 'Kết thúc lúc ….', own: true },
      { text: 'Hẹn gặp tại ….', own: true },
      { text: 'Buổi sau tổ chức tại ….', own: false },
    ]);
  });

  it('is searched without marks', () => {
    expect(shelf(all, 'closing', 'to chuc').map((one) => one.text)).toEqual(['Buổi sau tổ chức tại ….']);
  });

  it('knows where sentences belong', () => {
    expect(sectionOfField('outcomes')).toBe('outcomes');
    expect(sectionOfField('event.title')).toBeUndefined();
    expect(sectionOfPaper('opening')).toBe('lead');
    expect(sectionOfPaper('thanks')).toBe('thanks');
  });

  it('adds a phrase behind what stands there', () => {
    expect(withPhrase('', 'Kết thúc.')).toBe('Kết thúc.');
    expect(withPhrase('Xin cảm ơn. ', 'Kết thúc.')).toBe('Xin cảm ơn. Kết thúc.');
  });
});
