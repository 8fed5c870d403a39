/**
 * An element with properties, and children that are nodes or text; empty children are left out. Names with a hyphen,
 * and `for` and `role`, are attributes.
 */
export function h(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [property, value] of Object.entries(properties)) {
    if (property.startsWith('on')) element.addEventListener(property.slice(2), value);
    else if (/-|^(?:for|role|colspan)$/.test(property)) element.setAttribute(property, value);
    else element[property] = value;
  }
  element.append(
    ...children.flat(Infinity).filter((child) => child !== undefined && child !== false && child !== ''),
  );
  return element;
}

let ids = 0;

/** An id that no other element has. */
export const newId = () => `e${++ids}`;

/** A form control with its label in front. */
export function labelled(text, control) {
  control.id ||= newId();
  return h('p', {className: 'field'}, h('label', {for: control.id}, text), ' ', control);
}
