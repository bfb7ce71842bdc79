import { fold } from './fold';

const two = (n: number) => String(n).padStart(2, '0');

/** Reads an hour as people type it: "7h30", "7 rưỡi", "2h chiều", "16 giờ 30 phút" → "16:30". */
export function readClock(typed: string): string | null {
  const text = fold(typed);
  const found =
    /^(\d{1,2})(?:\s*(?:h|g|gio|:|\.)\s*(?:(\d{1,2})\s*(?:p|ph|phut)?|(ruoi)|kem\s*(\d{1,2}))?|\s+(ruoi)|\s+kem\s*(\d{1,2}))?\s*(sang|trua|chieu|toi|dem|am|pm)?$/.exec(
      text,
    );
  if (!found) return null;
  let minutes = Number(found[1]) * 60;
  if (found[2]) {
    if (Number(found[2]) > 59) return null;
    minutes += Number(found[2]);
  } else if (found[3] ?? found[5]) {
    minutes += 30;
  } else {
    const before = found[4] ?? found[6];
    if (before) minutes -= Number(before);
  }
  const part = found[7];
  const afternoon = part === 'chieu' || part === 'toi' || part === 'pm' || (part === 'trua' && minutes < 600);
  if (afternoon && minutes < 720) minutes += 720;
  if (minutes < 0 || minutes > 1439) return null;
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Reads a time or a span of time: "7h30-8h", "từ 7h30 đến 8h15" → "07:30-08:15". */
export function readSpan(typed: string): string | null {
  const single = readClock(typed);
  if (single) return single;
  const parts = typed
    .normalize('NFC')
    .replace(/^\s*từ\s+/i, '')
    .split(/\s*(?:[-–—]|đến|tới|\bden\b|\btoi\b)\s*/i);
  if (parts.length !== 2) return null;
  const from = readClock(parts[0] ?? '');
  const to = readClock(parts[1] ?? '');
  return from && to && from < to ? `${from}-${to}` : null;
}

/** What was understood: "16 giờ 30 phút", "07 giờ 30 phút – 08 giờ". */
export function fullClock(value: string, language: 'vi' | 'en'): string {
  if (language === 'en') return value.replace('-', ' – ');
  return value
    .split('-')
    .map((time) => {
      const [hours, minutes] = time.split(':');
      return minutes === '00' ? `${hours} giờ` : `${hours} giờ ${minutes} phút`;
    })
    .join(' – ');
}
