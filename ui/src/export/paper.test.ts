import { expect, it } from 'vitest';
import { paper } from './paper';

const margins = { top: 20, right: 15, left: 30 };

it('leaves the margins to the printer where it knows them, and to the shell elsewhere', () => {
  expect(paper(margins, true)).toContain('margin: 20mm 15mm 20mm 30mm');
  expect(paper(margins, false)).toMatch(/^@page \{ size: A4; \}/);
});
