/** What terminals make of commands and their answers: prompts, recordings, pagers, panes; and how an answer in one is broken off. */

export interface Answer {
  readonly command: string;
  readonly body: string;
}
type Dress = (answers: readonly Answer[]) => string;

/** One prompt before each command. */
const prompted =
  (prompt: (command: string) => string, [first, last] = ['', '']): Dress =>
  (answers) =>
    `${first}${answers.map(({ command, body }) => `${prompt(command)}\n${body}`).join('\n')}\n${last}`;

const plain = prompted((command) => `$ ${command}`);

/** What stands in front of every line, or behind it. */
const lined =
  (dress: Dress, line: (text: string, index: number) => string): Dress =>
  (answers) =>
    dress(answers).split('\n').map(line).join('\n');

const WIDTH = 160;
const ESC = '\u001b';

/** Every body with marks of a pager between its lines. */
const paged =
  (mark: string, end: string): Dress =>
  (answers) =>
    plain(
      answers.map(({ command, body }) => {
        const lines = body.split('\n').flatMap((line, index) => (index % 22 === 21 ? [line, mark] : [line]));
        return { command, body: `${lines.join('\n')}${end}` };
      }),
    );

const coloured = (body: string): string =>
  body.replaceAll(/"([^"]+)":/g, `${ESC}[34;1m"$1"${ESC}[0m${ESC}[39m:${ESC}[0m`);

/** Long lines go on in the next one, in the middle of a word. */
const wrapped: Dress = (answers) =>
  prompted((command) => `ada@box:~/net$ ${command}`)(answers)
    .split('\n')
    .flatMap((line) => line.match(/.{1,80}/g) ?? [''])
    .join('\n');

export const TERMINALS: Readonly<Record<string, Dress>> = {
  dollar: plain,
  bash: prompted((command) => `ada@box:~/net$ ${command}`, ['', 'ada@box:~/net$ ']),
  amazon: prompted(
    (command) => `[ec2-user@ip-10-0-1-17 ~]$ ${command}`,
    ['', '[ec2-user@ip-10-0-1-17 ~]$ exit\nlogout'],
  ),
  zsh: prompted((command) => `ada@MacBook net % ${command}`, ['Last login: Mon Mar  2 08:11:29 on ttys003\n', '']),
  robby: prompted((command) => `➜  net git:(main) ✗ ${command}`),
  starship: prompted((command) => `\nnet on  main via  v20.11.0\n❯ ${command}`),
  kali: prompted((command) => `┌──(ada㉿box)-[~/net]\n└─$ ${command}`),
  environment: prompted((command) => `(venv) ada@box:~/net (main *%=)$ ${command}`),
  container: prompted((command) => `root@4f1c2a9b7d10:/app# ${command}`),
  fish: prompted((command) => `ada@box ~/net> ${command}`),
  session: prompted((command) => `sh-4.2$ ${command}`, ['Starting session with SessionId: ada-0a1b2c3d\n', '']),
  trace: prompted((command) => `+ ${command}`),
  notebook: prompted((command) => `In [1]: !${command}`),
  cmd: prompted(
    (command) => `\nC:\\Users\\ada>${command}`,
    [
      'Microsoft Windows [Version 10.0.19045.4170]\n(c) Microsoft Corporation. All rights reserved.\n',
      'C:\\Users\\ada>',
    ],
  ),
  powershell: prompted(
    (command) => `PS C:\\Users\\ada> ${command}`,
    ['Windows PowerShell\nCopyright (C) Microsoft Corporation.\n', ''],
  ),
  gitbash: prompted((command) => `\nada@DESKTOP-1A2B MINGW64 ~/net (main)\n$ ${command}`),
  continued: prompted((command) => `$ ${command} \\\n>   --region eu-west-1 \\\n>   --output json`),
  /** What `script` writes. */
  recording: (answers) =>
    lined(
      prompted(
        (command) =>
          `${ESC}[?2004h${ESC}]0;ada@box: ~\u0007${ESC}[01;32mada@box${ESC}[00m:~$ ${command}\r\n${ESC}[?2004l\r`,
        ['Script started on 2026-03-02 08:11:29+00:00 [TERM="xterm"]\n', '\nScript done on 2026-03-02 08:15:29+00:00'],
      ),
      (line) => `${line}\r`,
    )(answers),
  coloured: (answers) => plain(answers.map(({ command, body }) => ({ command, body: coloured(body) }))),
  less: paged(':', '\n(END)'),
  more: paged('-- More  --', ''),
  tildes: paged(':', '\n~\n~\n(END)'),
  wrapped,
  glued: (answers) => answers.map(({ command, body }) => `[ada@box ~]$ ${command}\n${body}`).join(''),
  'right border': (answers) => `${lined(plain, (line) => `${line.padEnd(WIDTH)}│`)(answers)}\n[0] 0:bash*  "box" 08:15`,
  'left border': lined(plain, (line) => `│${line}`),
  'two panes': lined(
    plain,
    (line, index) => (['~', 'top - 08:15', '  1 root', ''][index % 4] ?? '').padEnd(20) + `│${line}`,
  ),
  'failed before': (answers) =>
    `$ aws ec2 describe-vpc\n\nUnable to locate credentials. You can configure credentials by running "aws configure".\n$ ^C\n${plain(answers)}`,
};

const lineAt = (text: string, share: number): number => text.indexOf('\n', Math.floor(text.length * share)) + 1;

/** How the answer is broken off; the first leaves it whole. */
export const BREAKS: Readonly<Record<string, (body: string) => string>> = {
  whole: (body) => body,
  'in a word': (body) => body.slice(0, Math.floor(body.length * 0.6)),
  'at a line': (body) => body.slice(0, lineAt(body, 0.5)).trimEnd(),
  'at its start': (body) => body.slice(lineAt(body, 0.7)),
  'left out': (body) => `${body.slice(0, lineAt(body, 0.35))}...\n${body.slice(lineAt(body, 0.65))}`,
  'by a key': (body) => `${body.slice(0, lineAt(body, 0.5))}^C`,
  'by a pipe': (body) => `${body.slice(0, lineAt(body, 0.5))}\n[Errno 32] Broken pipe`,
  'by a tool': (body) => `${body.slice(0, lineAt(body, 0.5))}<output truncated>`,
};
