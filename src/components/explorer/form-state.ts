/** Puts values into a form's fields; a list gets a choice that it does not offer, so that no filter acts unseen. */
export function fillForm(form: HTMLFormElement, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLSelectElement) chooseOption(control, value);
    else if (control instanceof HTMLInputElement) control.value = value;
  }
}

function chooseOption(select: HTMLSelectElement, value: string): void {
  if (!Array.from(select.options, (option) => option.value).includes(value))
    select.add(new Option(value, value));
  select.value = value;
}
