/**
 * A reference made of a time stamp, for exports that have none: "20230518-154512" of "2023/05/18 3:45:12 PM GMT+1". The
 * same stamp gives the same reference each time, which is what keeps a second import from adding a row again.
 */
export function refOfTime(date: string, stamp: string): string {
  const time = /(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap])?\.?m?/i.exec(stamp);
  if (!time) return date.replaceAll('-', '');
  const [, hours = '0', minutes = '00', seconds = '00', half] = time;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  return `${date.replaceAll('-', '')}-${String(hour).padStart(2, '0')}${minutes}${seconds}`;
}
