/**
 * Takes the value in words away from the lines that it covers, on Escape, without moving the focus (WCAG 2.2, 1.4.13).
 * The sheet that shows it needs no script (see article.css); leaving the value and coming back shows it again.
 */
const VALUE = ':is(time, data)[title]';
const HUSHED = 'data-hushed';

document.addEventListener('keydown', ({ key }) => {
  const value = document.activeElement;
  if (key !== 'Escape' || !value?.matches(VALUE)) return;
  value.setAttribute(HUSHED, '');
  value.addEventListener('blur', () => value.removeAttribute(HUSHED), { once: true });
});
