// Loaded before a program: writes the most memory it held, in bytes, to the file that PEAK_FILE names.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  if (process.env.PEAK_FILE) {
    writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS * 1024));
  }
});
