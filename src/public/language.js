/**
 * Shows pages that exist once in the reader's language, Chinese where none was chosen. Loaded in the head, before the
 * first paint, so that no word changes under the reader's eyes; a file of its own, since pages may hold no script.
 *
 * The choice is made by the switch of such a page, or by the link from a page to its twin in the other language, and is
 * kept in the browser; who comes upon an English page first is taken at that.
 */
(() => {
  const KEY = 'jianbao:language';
  const root = document.documentElement;
  const existsOnce = document.currentScript?.hasAttribute('data-once');

  /** Attributes that hold words, or the way to a page of a language: the English ones stand beside them as `data-en-title`. */
  const ATTRIBUTES = ['title', 'aria-label', 'placeholder', 'action'];

  // A browser may forbid storage: then a choice holds for the page on which it is made.
  const chosen = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };
  const keep = (language) => {
    try {
      localStorage.setItem(KEY, language);
    } catch {}
  };

  const swapAttributes = (language) => {
    for (const name of ATTRIBUTES) {
      for (const element of document.querySelectorAll(`[data-en-${name}]`)) {
        if (!element.hasAttribute(`data-zh-${name}`))
          element.setAttribute(`data-zh-${name}`, element.getAttribute(name) ?? '');
        element.setAttribute(name, element.getAttribute(`data-${language}-${name}`) ?? '');
      }
    }
    // Titles, of the window and of drawings, hold no elements.
    for (const title of document.querySelectorAll('title[data-en]')) {
      title.dataset.zh ??= title.textContent;
      title.textContent = title.dataset[language];
    }
  };

  /** What else is on the page, scripts that say something, hears of it by the event. */
  const show = (language) => {
    if (root.dataset.language === language) return;
    root.dataset.language = language;
    if (document.readyState === 'loading') return;
    swapAttributes(language);
    document.dispatchEvent(new Event('languageshown'));
  };

  const showChosen = () => show(chosen() === 'en' ? 'en' : 'zh');

  const startSwitch = () => {
    if (root.dataset.language === 'en') swapAttributes('en');
    const button = document.querySelector('.language-switch');
    if (button === null) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      const language = root.dataset.language === 'en' ? 'zh' : 'en';
      keep(language);
      show(language);
    });
  };

  if (existsOnce) {
    showChosen();
    document.addEventListener('DOMContentLoaded', startSwitch);
    // Back from a page on which the other language was chosen.
    addEventListener('pageshow', ({ persisted }) => persisted && showChosen());
  } else {
    if (root.lang === 'en' && chosen() === null) keep('en');
    document.addEventListener('click', ({ target }) => {
      const twin = target instanceof Element ? target.closest('.colophon a[hreflang]') : null;
      if (twin !== null) keep(twin.hreflang === 'en' ? 'en' : 'zh');
    });
  }
})();
