// Before the first paint, and as a file of its own so that the page needs no inline script.
{
  const chosen = localStorage.getItem('talqy.scheme');
  const dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light';
  document.documentElement.lang = localStorage.getItem('talqy.language') ?? 'kk';
}
