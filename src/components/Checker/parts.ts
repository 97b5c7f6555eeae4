/** The elements of the form, found once; the page is complete before any script runs. */
export interface Parts {
  readonly form: HTMLFormElement;
  readonly paste: HTMLTextAreaElement;
  readonly picker: HTMLInputElement;
  readonly files: HTMLElement;
  readonly back: HTMLElement;
  readonly check: HTMLButtonElement;
  readonly clear: HTMLButtonElement;
  readonly remember: HTMLInputElement;
  readonly forget: HTMLButtonElement;
  readonly copy: HTMLButtonElement;
  readonly destination: HTMLInputElement;
  readonly family: HTMLSelectElement;
  readonly port: HTMLInputElement;
  readonly portProblem: HTMLElement;
  readonly likely: HTMLElement;
  readonly choices: HTMLElement;
  readonly status: HTMLElement;
  readonly progress: HTMLElement;
  readonly stop: HTMLButtonElement;
  readonly trouble: HTMLElement;
  readonly copied: HTMLElement;
  readonly summary: HTMLElement;
  readonly edit: HTMLButtonElement;
  readonly add: HTMLButtonElement;
  readonly share: HTMLButtonElement;
  readonly result: HTMLElement;
}

/** Finds all parts below `root`; null when one is missing, which would be a mistake in the page. */
export function findParts(root: HTMLElement): Parts | null {
  const one = <T extends HTMLElement>(selector: string, type: new () => T): T | null => {
    const found = root.querySelector(selector);
    return found instanceof type ? found : null;
  };
  const parts = {
    form: one('form', HTMLFormElement),
    paste: one('#paste', HTMLTextAreaElement),
    picker: one('#files', HTMLInputElement),
    files: one('[data-part=files]', HTMLElement),
    back: one('[data-part=back]', HTMLElement),
    check: one('[type=submit]', HTMLButtonElement),
    clear: one('[data-part=clear]', HTMLButtonElement),
    remember: one('#remember', HTMLInputElement),
    forget: one('[data-part=forget]', HTMLButtonElement),
    copy: one('[data-part=copy]', HTMLButtonElement),
    destination: one('#destination', HTMLInputElement),
    family: one('#family', HTMLSelectElement),
    port: one('#port', HTMLInputElement),
    portProblem: one('#port-problem', HTMLElement),
    likely: one('[data-part=likely]', HTMLElement),
    choices: one('[data-part=choices]', HTMLElement),
    status: one('[data-part=status]', HTMLElement),
    progress: one('[data-part=progress]', HTMLElement),
    stop: one('[data-part=stop]', HTMLButtonElement),
    trouble: one('[data-part=trouble]', HTMLElement),
    copied: one('[data-part=copied]', HTMLElement),
    summary: one('[data-part=summary]', HTMLElement),
    edit: one('[data-part=edit]', HTMLButtonElement),
    add: one('[data-part=add]', HTMLButtonElement),
    share: one('[data-part=share]', HTMLButtonElement),
    result: one('#result', HTMLElement),
  };
  return isComplete(parts) ? parts : null;
}

type Found = { readonly [K in keyof Parts]: Parts[K] | null };

function isComplete(parts: Found): parts is Parts {
  return Object.values(parts).every((part) => part !== null);
}
