// Runs before the first paint: a chosen theme must not flash. The server writes it into the page.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be refused: the theme of the system stands.
}
