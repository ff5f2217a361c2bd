import type { Fault } from './faults';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isControl = (element: Element): element is Control =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;

/** What the field is called on the screen: its `data-called`, which the fields of the kit set, or its name. */
const calledOf = (control: Control): string => (control.dataset.called ?? control.name).toLowerCase();

function sentence(control: Control): string {
  const { validity } = control;
  const called = calledOf(control);
  if (validity.valueMissing) {
    const isChoice = control.type === 'radio' || control.type === 'checkbox' || control instanceof HTMLSelectElement;
    return control.dataset.missing ?? (isChoice ? `Choose: ${called}.` : `Enter: ${called}.`);
  }
  if (validity.typeMismatch && control.type === 'email') return 'Enter an address such as name@university.ac.uk.';
  if (validity.typeMismatch) return 'Enter a web address that begins with https://.';
  if (validity.badInput) return control.type === 'number' ? 'Enter a number.' : 'Enter it whole, such as 9 June 2027.';
  if (control instanceof HTMLInputElement && (validity.rangeUnderflow || validity.rangeOverflow)) {
    return validity.rangeUnderflow ? `It must be ${control.min} or more.` : `It must be ${control.max} or less.`;
  }
  if (validity.stepMismatch) return 'Enter a whole number.';
  return control.validationMessage;
}

/** What the browser can see to be wrong with the fields of a form, in our words, one fault for each name. */
export function faultsIn(form: HTMLFormElement): readonly Fault[] {
  const found = new Map<string, string>();
  for (const element of Array.from(form.elements)) {
    if (!isControl(element) || element.name === '' || found.has(element.name)) continue;
    if (element.willValidate && !element.validity.valid) found.set(element.name, sentence(element));
  }
  return Array.from(found, ([field, message]) => ({ field, message }));
}
