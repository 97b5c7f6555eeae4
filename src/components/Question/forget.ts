/** Forgets every answer on this device, once the reader has confirmed by pressing a second time. */
import { forget } from '../../quiz/storage.ts';
import { deviceStore } from './device-store.ts';

class ForgetAnswers extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role="status"]');
    if (button === null || status === null) return;
    let asked = false;
    button.addEventListener('click', () => {
      if (asked) {
        forget(deviceStore());
        location.reload();
        return;
      }
      asked = true;
      button.textContent = 'Forget them for good';
      status.textContent = 'Press again to forget every answer in this browser. The questions open again.';
    });
  }
}

customElements.define('forget-answers', ForgetAnswers);
