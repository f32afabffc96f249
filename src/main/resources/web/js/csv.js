/** A table for a spreadsheet. A cell that begins as a formula would is led by an apostrophe, as in exports. */
export function csvOf(rows) {
  const cell = value => {
    const text = String(value ?? '');
    const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${rows.map(row => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** An address that holds the table itself, for a link that downloads it. */
export const csvAddress = rows => `data:text/csv;charset=utf-8,${encodeURIComponent(csvOf(rows))}`;
