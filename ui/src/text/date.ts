import { fold } from './fold';

/** A calendar day without a zone, "2026-11-21" on the wire. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const MS = 86_400_000;
const toMs = (d: Day) => Date.UTC(d.year, d.month - 1, d.day);

export function fromMs(ms: number): Day {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function parseIso(text: string | undefined): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '');
  return found ? real(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

const two = (n: number) => String(n).padStart(2, '0');
export const toIso = (d: Day) => `${d.year}-${two(d.month)}-${two(d.day)}`;
export const addDays = (d: Day, days: number) => fromMs(toMs(d) + days * MS);
export const daysBetween = (from: Day, to: Day) => Math.round((toMs(to) - toMs(from)) / MS);
/** 0: Sunday. */
export const weekday = (d: Day) => new Date(toMs(d)).getUTCDay();

/** "05/01/2027", as it stands in a field. */
export const shortDate = (d: Day) => `${two(d.day)}/${two(d.month)}/${d.year}`;

const WEEKDAYS_VI = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
const WEEKDAYS_EN = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A month in a column's head: "Th 11", "Nov". */
export const shortMonth = (month: number, language: 'vi' | 'en'): string =>
  language === 'en' ? (MONTHS_EN[month - 1] ?? '').slice(0, 3) : `Th ${month}`;

/** What was understood, in full: "thứ Ba, ngày 05 tháng 01 năm 2027". Days under 10 and months 1 and 2 get a zero. */
export function fullDate(d: Day, language: 'vi' | 'en'): string {
  if (language === 'en') return `${WEEKDAYS_EN[weekday(d)]}, ${d.day} ${MONTHS_EN[d.month - 1]} ${d.year}`;
  const month = d.month <= 2 ? two(d.month) : String(d.month);
  return `${WEEKDAYS_VI[weekday(d)]}, ngày ${two(d.day)} tháng ${month} năm ${d.year}`;
}

function real(year: number, month: number, day: number): Day | null {
  const found = fromMs(Date.UTC(year, month - 1, day));
  return found.year === year && found.month === month && found.day === day ? found : null;
}

/** Without a year, the nearest such day: in November "5/1" is the coming January. */
function nearest(day: number, month: number, today: Day): Day | null {
  const years = [today.year - 1, today.year, today.year + 1];
  const days = years.map((year) => real(year, month, day)).filter((d) => d !== null);
  days.sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)));
  return days[0] ?? null;
}

const NAMED: Record<string, number> = {
  'hom nay': 0,
  nay: 0,
  mai: 1,
  'ngay mai': 1,
  mot: 2,
  kia: 2,
  'ngay kia': 2,
  'hom qua': -1,
  qua: -1,
  'hom kia': -2,
  today: 0,
  tomorrow: 1,
  yesterday: -1,
};

const ORDINALS: Record<string, number> = {
  hai: 1,
  ba: 2,
  tu: 3,
  nam: 4,
  sau: 5,
  bay: 6,
};

/** "thu 7 vua roi", "cn tuan truoc", "thu hai toi" … of a folded text. */
function byWeekday(text: string, today: Day): Day | null {
  const found =
    /^(?:thu (?<name>[2-7]|hai|bay|ba|tu|nam|sau)|t(?<digit>[2-7])|(?<sunday>chu nhat|cn))\s*(?<when>.*)$/.exec(
      text,
    );
  if (!found?.groups) return null;
  const { name, digit, when } = found.groups;
  const spoken = digit ?? name;
  const wanted = !spoken ? 0 : (ORDINALS[spoken] ?? Number(spoken) - 1);
  // The Vietnamese week begins on Monday and ends with Sunday.
  const ahead = ((wanted + 6) % 7) - ((weekday(today) + 6) % 7);
  const thisWeek = addDays(today, ahead);
  switch (when) {
    case '':
    case 'vua roi':
    case 'vua qua':
    case 'roi':
      return ahead <= 0 ? thisWeek : addDays(thisWeek, -7);
    case 'nay':
    case 'tuan nay':
      return thisWeek;
    case 'tuan truoc':
    case 'tuan roi':
      return addDays(thisWeek, -7);
    case 'toi':
    case 'sap toi':
      return ahead > 0 ? thisWeek : addDays(thisWeek, 7);
    case 'tuan sau':
    case 'tuan toi':
      return addDays(thisWeek, 7);
    default:
      return null;
  }
}

/** Reads a day as people type it: "5/1", "5-1-27", "ngày 5 tháng 1", "mai", "thứ 7 vừa rồi". */
export function readDate(typed: string, today: Day): Day | null {
  const text = fold(typed).replace(/[.,]+$/, '');
  if (text === '') return null;
  const named = NAMED[text];
  if (named !== undefined) return addDays(today, named);
  const iso = parseIso(text);
  if (iso) return iso;
  const found =
    /^(?:ngay )?(\d{1,2})\s*(?:[/.\- ]|thang)\s*(\d{1,2})(?:\s*(?:[/.\- ]|nam)\s*(\d{4}|\d{2}))?$/.exec(text);
  if (found) {
    const [day, month, year] = [Number(found[1]), Number(found[2]), found[3]];
    if (!year) return nearest(day, month, today);
    return real(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  }
  const run = /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (run) return real(Number(run[3]), Number(run[2]), Number(run[1]));
  return byWeekday(text, today);
}

/** The school year of a day, "2026-2027": it begins in August. */
export function schoolYear(d: Day): string {
  const first = d.month >= 8 ? d.year : d.year - 1;
  return `${first}-${first + 1}`;
}

/** "Tháng 11 năm 2026", "November 2026". */
export const longMonth = ({ year, month }: { year: number; month: number }, language: 'vi' | 'en'): string =>
  language === 'en' ? `${MONTHS_EN[month - 1]} ${year}` : `Tháng ${month} năm ${year}`;

/** The days of the week in a calendar's head, Monday first. */
export const weekdayNames = (language: 'vi' | 'en'): string[] =>
  language === 'en'
    ? ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
    : ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];
