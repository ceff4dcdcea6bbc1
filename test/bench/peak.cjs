// Loaded before a program: writes the most memory it held, in bytes, to the file that PEAK_FILE names.
const { readFileSync, writeFileSync } = require('node:fs');

/** Linux counts what the parent held when it started the program into maxRSS, but not into VmHWM. */
function peakBytes() {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'));
    return Number(kilobytes) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}

process.on('exit', () => {
  if (process.env.PEAK_FILE) writeFileSync(process.env.PEAK_FILE, String(peakBytes()));
});
