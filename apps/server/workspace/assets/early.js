// Runs before anything is shown, in a page whose program may not come.
(() => {
  const [TYPED, TRIED] = ['colloquy-typed', 'colloquy-tried'];
  const field = () => document.querySelector('#meanwhile textarea');

  // Light or dark as it was chosen on this device.
  try {
    const theme = localStorage.getItem('colloquy-theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {}

  // What was typed before the page was opened anew, put back before the program reads it.
  document.addEventListener(
    'readystatechange',
    () => {
      try {
        const { at, text } = JSON.parse(sessionStorage.getItem(TYPED) ?? '{}');
        if (at === location.pathname && field()) field().value = text;
        sessionStorage.removeItem(TYPED);
      } catch {}
    },
    { once: true },
  );

  const isGone = async (file) => {
    try {
      return (await fetch(file, { method: 'HEAD', cache: 'no-store' })).status === 404;
    } catch {
      return false;
    }
  };

  /** Opens the page anew, once for each program, where the server has another one by now. */
  async function again(program) {
    const files = [program, ...[...document.querySelectorAll('link[rel="modulepreload"]')].map(({ href }) => href)];
    const gone = await Promise.all(files.map(isGone));
    try {
      if (gone.includes(true) && sessionStorage.getItem(TRIED) !== program) {
        sessionStorage.setItem(TRIED, program);
        if (field()) sessionStorage.setItem(TYPED, JSON.stringify({ at: location.pathname, text: field().value }));
        location.reload();
        return;
      }
    } catch {}
    const state = document.querySelector('#meanwhile [data-without]');
    if (state) state.textContent = state.dataset.without;
    else document.querySelector('.not-whole')?.removeAttribute('hidden');
  }

  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement && target.type === 'module') void again(target.src);
    },
    true,
  );
})();
