/** The playground: switches and a destination go to the worker, a picture comes back; the address holds the state. */
import type { Plan } from '../../walk/plan.ts';
import type { NamedText } from '../../walk/scene.ts';
import { sessionKey } from '../Checker/left.ts';
import { explain, settingIn } from '../Walk/controls.ts';
import { toDom } from '../Report/to-dom.ts';
import { Stage } from '../Walk/stage.ts';
import { fragmentOf, isPort, type PlayState, stateOf } from './address.ts';
import { beginWorker } from './begin.ts';
import { chosen, chooseAll } from './chosen.ts';
import type { PlayReply } from './job.ts';
import { vpcItems } from './subnets.ts';

class PlayElement extends HTMLElement {
  #worker: Worker | null = null;
  #isReady = false;
  #documents: readonly NamedText[] = [];
  /** How often something was asked, and which of the questions the documents answer. */
  #asked = 0;
  #answered = 0;
  #waiting: (() => void)[] = [];
  #stage = new Stage(this, () => this.#shown());

  connectedCallback(): void {
    this.#fromAddress();
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'checkbox') explain(this, target);
      else this.#turn();
    });
    addEventListener('hashchange', () => this.#fromAddress());
    this.#button('copy', () => void this.#copy());
    this.#button('check', () => void this.#check());
  }

  #fromAddress(): void {
    const fragment = location.hash.slice(1);
    if (fragment === '' && this.#asked === 0) return;
    const { switches, ...asked } = stateOf(fragment);
    chooseAll(this, switches);
    for (const [name, value] of Object.entries(asked)) {
      const field = this.#field(name);
      if (field) field.value = String(value);
    }
    this.#ask();
  }

  #turn(): void {
    const fragment = fragmentOf(this.#state);
    history.replaceState(null, '', fragment === '' ? location.pathname : `#${fragment}`);
    this.#ask();
  }

  get #state(): PlayState {
    const port = Number(this.#field('port')?.value);
    const to = this.#field('to')?.value.trim() ?? '';
    return {
      switches: chosen(this),
      to: to === '' ? 'internet' : to,
      over: this.#field('over')?.value === 'ipv6' ? 'ipv6' : 'ipv4',
      port: isPort(port) ? port : 443,
    };
  }

  /** Asks for the picture of what is chosen; the worker is loaded with the first question. */
  #ask(): void {
    this.#asked++;
    if (this.#worker === null) {
      this.#worker = beginWorker();
      this.#worker.onmessage = ({ data }: MessageEvent<PlayReply>) => this.#hear(data);
      this.#worker.onerror = () => this.#trouble(FAILED);
    } else if (this.#isReady) this.#send();
  }

  #send(): void {
    const plan = JSON.parse(this.querySelector('script[type="application/json"]')?.textContent ?? '') as Plan;
    const { to, over, port } = this.#state;
    const question = { destination: to, family: over, port };
    this.#worker?.postMessage({ number: this.#asked, plan, setting: settingIn(this), question });
  }

  #hear(reply: PlayReply): void {
    if (reply.kind === 'ready') {
      this.#isReady = true;
      this.#send();
      return;
    }
    // What was asked for before the last change is of no use any more.
    if (reply.number !== this.#asked) return;
    this.#answered = reply.number;
    this.#documents = reply.documents;
    const port = this.#field('port')?.value ?? '';
    this.#trouble(isPort(Number(port)) ? '' : `“${port}” is no port from 1 to 65535. This is the answer for port 443.`);
    if (reply.kind === 'shown') this.#stage.show(reply.picture);
    else this.#stage.fail(reply.reason);
    const vpcs = vpcItems(reply.vpcs ?? []).map((vpc) => toDom(vpc, document));
    this.querySelector('[data-part="vpcs"]')?.replaceChildren(...vpcs);
    for (const go of this.#waiting.splice(0)) go();
  }

  /** Once the picture of what is chosen is there. */
  #shown(): Promise<void> {
    if (this.#answered > 0 && this.#answered === this.#asked) return Promise.resolve();
    return new Promise((go) => {
      this.#waiting.push(go);
      if (this.#asked === 0) this.#ask();
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
      this.#trouble('The browser forbids storage; copy the output, and paste it in the checker.');
      return;
    }
    location.assign(this.dataset['check'] ?? '');
  }

  /** Says what did not work, where everybody sees it. */
  #trouble(text: string): void {
    const part = this.querySelector('[data-part="trouble"]');
    if (part) part.textContent = text;
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement | null {
    return this.querySelector<HTMLInputElement | HTMLSelectElement>(`.play-question [name="${name}"]`);
  }

  #button(name: string, act: () => void): void {
    this.querySelector(`[data-act="${name}"]`)?.addEventListener('click', act);
  }
}

const FAILED = 'The analyzer could not be loaded. Reload the page to try again.';

customElements.define('way-out-play', PlayElement);
