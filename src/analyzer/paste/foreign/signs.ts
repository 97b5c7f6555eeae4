/** How lines look that stand beside output and are none: code, settings, logs and words of people (BAD-11). */
import { isStarter } from '../../aws/names.ts';
import { isDressed } from '../formats/other-names.ts';

/** Lines of programs, settings and templates, whatever the language: what stands around such a line is of the same text. */
const OF_CODE: readonly RegExp[] = [
  // The end of a statement, the beginning of a block.
  /[\w)\]}'">]\s{0,20};\s{0,20}(?:\/\/.{0,200})?$/,
  /^\}? {0,4}[^"':{}[\]|\t]{0,200}[\w)\]>] {0,20}\{ {0,20}$/,
  // Not what Ansible puts before a value.
  /^(?!(?:ok|changed|fatal|failed): \[).*=>\s{0,20}[{([]?\s{0,20}$/,
  /^(?:resource|data|module|variable|output|provider|terraform|locals|moved|backend)(?: "[^"]{1,100}"){0,2} \{/,
  // Assignments: a name, perhaps behind a word, and a value.
  /^(?:(?:const|let|var|val|final|export|local|set|my|auto|static|private|public) {1,4})?[$@]?[A-Za-z_][\w.$-]{0,80}(?:\[[^\]\n]{1,60}\])? {0,20}(?::?=|\+=|\?=|=>) {1,4}\S/,
  /^(?:export )?[A-Z][A-Z0-9_]{1,60}=\S/,
  /^[a-z][\w-]{0,40}(?:\.[\w-]{1,40}){1,8}\s{0,4}=\s{0,4}\S/,
  /^\[{1,2}[A-Za-z][\w. :-]{0,60}\]{1,2}$/,
  /^[A-Za-z][\w.-]{0,60}(?:\[[\w,]{1,40}\])?\s?(?:==|>=|<=|~=|\^)\s?\d/,
  // Words that begin a line of a program.
  /^(?:#!|#include\b|\/\/|\/\*|\*\/|<\?php|@[A-Za-z]\w{0,60}(?:\(|$)|\[assembly:)/,
  /^(?:import|from|export|package|using|namespace|use|require|require_once|include|extern|mod)\s[\w"'{*<@(][^:]{0,300}$/,
  /^(?:async\s|public\s|private\s|protected\s|internal\s|static\s|override\s|abstract\s|pub\s){0,4}(?:def|func|fn|fun|function|class|interface|struct|enum|impl|trait|type|record)\s[\w*(].{0,300}$/,
  /^(?:if|elif|else if|for|foreach|while|switch|catch|unless|until|case|match)\b.{0,200}(?:[:{)]|; ?(?:then|do)|\bthen|\bdo)$/,
  /^(?:return|raise|throw|yield|await|print|println|puts|echo|printf|throw new)\b.{0,300}[)"'\w;]$/,
  /^(?:set -[a-z]{1,8}|done|fi|esac|end|param\(|pass)(?:\s|$|\[)/,
  /^(?:FROM|RUN|COPY|ENV|CMD|ENTRYPOINT|WORKDIR|ARG|ADD|EXPOSE|USER|LABEL|VOLUME) [^\t]{1,300}$/,
  /^(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE (?:TABLE|VIEW|EXTERNAL)|ALTER TABLE|WITH) [^\t]{1,400}$/,
  // A rule of CSS; what ends in a quote is the end of a value.
  /^\.[A-Za-z][\w-]{0,60}[ >.:#,(](?!.{0,300}(?:",?$|"[,:]))|^@media\b|^\w[\w-]{0,40}\s?\?=/,
  // Traces of errors.
  /^(?:Traceback \(most recent|File "[^"]{1,300}", line \d|Caused by: |Exception in thread |goroutine \d|panic: |\.\.\. \d+ more$)/,
  /^at [\w.$<>[\] ]{1,300}\(/,
  /^(?:\w{1,60}\.){0,10}\w{0,60}(?:Error|Exception): /,
  /^[A-Za-z_*][\w.$/*-]{0,150}\([^()\t]{0,150}\)$/,
  // XML and pages that are no answers.
  /^<(?:project|html|body|head|article|section|a|ul|ol|li|h[1-6]|img|table|script|style|svg|configuration|beans|settings|web-app|dependency|dependencies|property)\b/i,
  /^(?:graph (?:TD|LR|TB|BT|RL)|flowchart (?:TD|LR|TB)|sequenceDiagram|stateDiagram)/,
  /^(?:apiVersion|kind|version|phases|services|jobs): ?\S{0,60}$/,
];

/** A name in small letters before a colon: settings in YAML. */
const SETTING = /^(?:- ){0,3}([a-z][\w.-]{0,60}):(?:\s|$)/;

/** Whether a line is one of a program, or of a template in a language of its own. */
export const isOfCode = (line: string): boolean => OF_CODE.some((pattern) => pattern.test(line));

/** Whether a line may be one of settings in YAML; AWS's own names in another dress are none. */
export function isSetting(line: string): boolean {
  const name = SETTING.exec(line)?.[1];
  return name !== undefined && !isDressed(name) && !isStarter(name);
}

/** Lines that stand for themselves: records of logs, headers of mails, remarks of tools. */
const OF_A_LOG: readonly RegExp[] = [
  // A time with a quotation mark behind it is the end of a value.
  /^[[(]?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?![\d:.Z+]{0,16}["'])/,
  /^(?:START|END|REPORT|INIT_START|INIT_REPORT|EXTENSION|XRAY|TELEMETRY) (?:RequestId|TraceId|Name|Runtime|Init|Phase)\b/,
  /^\d{1,2} \d{12} eni-\S+ |^version account-id interface-id /,
  /^(?:https?|h2|wss?|grpcs?) \d{4}-\d\d-\d\dT/,
  /^\d{1,3}(?:\.\d{1,3}){3} \S+ \S+ \[/,
  /^(?:PING |\d+ bytes from |\d+ packets |rtt |--- \S+ ping statistics|traceroute to |default via |\d{1,3}(?:\.\d{1,3}){3}(?:\/\d+)? (?:via|dev) )/,
  /^(?:;; |; <<>>|;\S+\.\s)/,
  /^(?:npm |yarn |added \d+ package|found \d+ vulnerab|audited \d|warning |error |info )\S/,
  /^(?:commit [\da-f]{7,40}\b|Author: |Date:\s|Merge: |From: |To: |Cc: |Subject: |Sent: |On .{1,120} wrote:$)/,
  /^\* (?:Connected|Trying|Host|TLS|ALPN|SSL|Connection|Closing|Could not|Server|Using|Mark|Rebuilt|connect|Failed|Operation|Resolving)/,
  /^[<>] (?:GET|POST|PUT|HEAD|DELETE|HTTP\/|[A-Za-z-]{2,40}: )|^[{}] \[\d+ bytes data\]/,
  /^\S{1,40}(?: \S{1,40})?\s{1,8}(?:Today at |Yesterday at )?\d{1,2}:\d\d(?: ?[AaPp][Mm])?$|^\[(?:\d{1,2}\/\d{1,2}\/\d{2,4},? )?\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?\] |^<\w{1,30}> \S/,
  /^(?:[✔✖✓✗⚠✨➜→]|Deploying|Packaging|Uploading|endpoints?: |Error: |Warning: |exit status \d|Command exited with|real\s|user\s|sys\s)/,
  /^\S{1,100} {1,40}: ok=\d+ /,
  // Rules of a security group, as the console lists them.
  /^(?:Name\t)?Security group rule ID\t|^[^\t]{0,60}\tsgr-[\da-f]{8,17}\t/,
  /^(?:Terraform |Plan: \d|Apply complete!|No changes\.|Outputs:$|Releasing state lock|Acquiring state lock|Previewing update|Updating \(|Resources:$)/,
];

/** Whether a line is a record of a log, or said by a tool. */
export const isOfALog = (line: string): boolean => OF_A_LOG.some((pattern) => pattern.test(line));

/** A person's words: letters and the marks of sentences, at least three words or a greeting. */
const SENTENCE = /^(?:[-*•>#]{1,6} |\d{1,2}[.)] )?[^\t{}<>|=]{1,2000}$/u;
const WORDS = /^(?:[-*•>#]{1,6} |\d{1,2}[.)] |[*_"'(]{1,3}){0,3}\p{L}[\p{L}'’.,!?()"*-]{0,60}(?: +\S{1,80}){2,}/u;
const GREETING =
  /^(?:hi|hello|hey|thanks?|thank you|cheers|regards|best|ok|okay|yes|no|sure|tldr|edit|update|question|answer)\b[\s\w,.!:-]{0,40}$/i;
const OF_OUTPUT =
  /^(?:- ){0,3}["']?[A-Z]\w{0,60}["']? {0,60}: ?(?:["'[{]|\S{1,200}$|$)|["']: |","|\\n|^[A-Z]{4,60}\d? /;

/** Whether a line is somebody's words. */
export const areWords = (line: string): boolean =>
  (SENTENCE.test(line) && WORDS.test(line) && !OF_OUTPUT.test(line)) || GREETING.test(line) || isMark(line);

/** Whether a line is a sentence beyond doubt: words of letters, more of them where options of a command stand among them. */
export function isSentence(line: string): boolean {
  const words = line.match(PLAIN_WORD)?.length ?? 0;
  return areWords(line) && words >= (/\s-{1,2}[A-Za-z]/.test(line) ? 7 : 4);
}
const PLAIN_WORD = /(?<![^\s(])\p{L}[\p{L}'’]{0,30}(?=[\s,.:;!?)]|$)/gu;

/** How much of a text is looked at: what a person asks is short. */
const MOST_SAID = 4000;

/** Whether a text is what a person says and nothing else: one sentence beyond doubt, and words in every line. */
export function isSaid(text: string): boolean {
  if (text.length > MOST_SAID) return false;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.some(isSentence) && lines.every(areWords);
}

/** Headings, rules and quotes of a message. */
const isMark = (line: string): boolean =>
  /^(?:#{1,6} \S.{0,200}|-- ?|_{3,}|={3,}|\*{3,}|> ?|>{1,3} .{0,300})$/.test(line);
