/** The playground: switches and a destination go to the worker, a picture comes back; the address holds the state. */
import type { Plan } from '../../walk/plan.ts';
import type { NamedText } from '../../walk/scene.ts';
import { sessionKey } from '../Checker/left.ts';
import { choose, explain, say, settingIn } from '../Walk/controls.ts';
import { Stage } from '../Walk/stage.ts';
import { fragmentOf, isPort, type PlayState, stateOf } from './address.ts';
import { beginWorker } from './begin.ts';
import type { PlayReply } from './job.ts';

class PlayElement extends HTMLElement {
  #worker: Worker | null = null;
  #isReady = false;
  #documents: readonly NamedText[] = [];
  #waiting: (() => void)[] = [];
  #stage = new Stage(this, () => this.#shown());

  connectedCallback(): void {
    this.#fromAddress();
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'checkbox') explain(this, target);
      else this.#turn();
    });
    this.#button('copy', () => void this.#copy());
    this.#button('check', () => void this.#check());
  }

  #fromAddress(): void {
    if (location.hash.length < 2) return;
    const { switches, to, over, port } = stateOf(location.hash.slice(1));
    if (switches !== undefined) choose(this, switches);
    for (const [name, value] of Object.entries({ to, over, port })) {
      const field = this.#field(name);
      if (value !== undefined && field) field.value = String(value);
    }
    this.#ask();
  }

  #turn(): void {
    history.replaceState(null, '', `#${fragmentOf(this.#state)}`);
    this.#ask();
  }

  get #state(): PlayState {
    const port = Number(this.#field('port')?.value);
    const to = this.#field('to')?.value.trim() ?? '';
    return {
      switches: settingIn(this).join(''),
      to: to === '' ? 'internet' : to,
      over: this.#field('over')?.value === 'ipv6' ? 'ipv6' : 'ipv4',
      port: isPort(port) ? port : 443,
    };
  }

  /** Asks for the picture of what is chosen; the worker is loaded with the first question. */
  #ask(): void {
    if (this.#worker === null) {
      this.#worker = beginWorker();
      this.#worker.onmessage = ({ data }: MessageEvent<PlayReply>) => this.#hear(data);
      this.#worker.onerror = () => say(this, FAILED);
    } else if (this.#isReady) this.#send();
  }

  #send(): void {
    const plan = JSON.parse(this.querySelector('script[type="application/json"]')?.textContent ?? '') as Plan;
    const { to, over, port } = this.#state;
    this.#worker?.postMessage({ plan, setting: settingIn(this), question: { destination: to, family: over, port } });
  }

  #hear(reply: PlayReply): void {
    if (reply.kind === 'ready') {
      this.#isReady = true;
      this.#send();
      return;
    }
    if (reply.kind === 'failed') say(this, this.#isReady ? reply.reason : FAILED);
    else {
      say(this, '');
      this.#documents = reply.documents;
      this.#stage.show(reply.picture);
    }
    for (const go of this.#waiting.splice(0)) go();
  }

  /** Once there is a picture: the first step asks for it. */
  #shown(): Promise<void> {
    if (this.#documents.length > 0) return Promise.resolve();
    return new Promise((go) => {
      this.#waiting.push(go);
      this.#ask();
    });
  }

  get #text(): string {
    return this.#documents.map(({ text }) => text.trimEnd()).join('\n');
  }

  async #copy(): Promise<void> {
    await this.#shown();
    const done = await navigator.clipboard.writeText(this.#text).then(
      () => true,
      () => false,
    );
    const told = this.querySelector('[data-part="told"]');
    if (told) told.textContent = done ? 'Copied, as the AWS CLI prints it.' : 'The browser did not allow copying.';
  }

  /** The checker finds the text where it looks for what a reader has left there. */
  async #check(): Promise<void> {
    await this.#shown();
    const { to, over, port } = this.#state;
    const left = { text: this.#text, files: [], destination: to, family: over, port: String(port) };
    try {
      sessionStorage.setItem(sessionKey, JSON.stringify(left));
    } catch {
      say(this, 'The browser forbids storage; copy the output, and paste it in the checker.');
      return;
    }
    location.assign(this.dataset['check'] ?? '');
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement | null {
    return this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
  }

  #button(name: string, act: () => void): void {
    this.querySelector(`[data-act="${name}"]`)?.addEventListener('click', act);
  }
}

const FAILED = 'The analyzer could not be loaded. Reload the page to try again.';

customElements.define('way-out-play', PlayElement);
