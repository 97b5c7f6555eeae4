/** What people paste around output: thirty kinds of text in which no answer of AWS stands. */

/** By what they are; each stands before, between and after sound documents and changes no verdict. */
export const SURROUNDINGS: Readonly<Record<string, string>> = {
  prose:
    'Hello, our function cannot call the payment API since Monday. What do you think?\nIt worked before we moved it.',
  list: '- checked the role\n- checked the timeout (3 s)\n\n1. redeploy\n2. ask',
  heading: '## What the account answers\n\nSee below.',
  quote: '> Did you look at the routes?\n> Yes, twice.',
  table: '| when | what |\n| --- | --- |\n| Monday | moved |\n| Tuesday | broken |',
  mail: 'On Tue, 3 Mar 2026 at 10:12, Ada wrote:\n\nThanks!\n\n-- \nAda\nPlatform team',
  typescript:
    "import { Client } from './client.ts';\nexport async function call(url: string): Promise<number> {\n  const answer = await fetch(url);\n  return answer.status;\n}",
  cdk: "const net = new ec2.Vpc(this, 'Net', { maxAzs: 2, natGateways: 0 });",
  python:
    'import urllib.request\n\ndef handler(event, context):\n    with urllib.request.urlopen("https://example.com", timeout=2) as answer:\n        return answer.status',
  boto: "client = boto3.client('ec2')\nfor page in client.get_paginator('describe_x').paginate():\n    print(page)",
  go: 'func main() {\n\tresp, err := http.Get("https://example.com")\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n}',
  java: 'public class Main {\n  public static void main(String[] args) throws Exception {\n    System.out.println("hello");\n  }\n}',
  rust: 'fn main() -> Result<(), Error> {\n    println!("hello");\n    Ok(())\n}',
  csharp:
    'using System;\nvar client = new HttpClient();\nConsole.WriteLine(await client.GetStringAsync("https://example.com"));',
  ruby: "require 'net/http'\nputs Net::HTTP.get(URI('https://example.com'))",
  shell: '#!/bin/bash\nset -euo pipefail\nfor i in 1 2 3; do\n  echo "$i"\ndone',
  sql: "SELECT id, name FROM orders WHERE state = 'open' ORDER BY id;",
  terraform:
    'resource "aws_nat_gateway" "out" {\n  allocation_id = aws_eip.out.id\n  subnet_id     = aws_subnet.app.id\n}',
  hcl: 'terraform {\n  required_version = ">= 1.9"\n}\n\nvariable "region" {\n  type    = string\n  default = "eu-west-1"\n}',
  compose: 'services:\n  web:\n    image: nginx:1.27\n    ports:\n      - "8080:80"',
  workflow: 'name: deploy\non:\n  push:\n    branches: [main]\njobs:\n  build:\n    runs-on: ubuntu-latest',
  ini: '[default]\nregion = eu-west-1\noutput = json',
  env: 'STAGE=prod\nLOG_LEVEL=debug\nTIMEOUT=3',
  logs: '2026-03-02T08:11:29.000Z 7c1f INFO start\n2026-03-02T08:11:32.003Z 7c1f Task timed out after 3.00 seconds',
  report:
    'START RequestId: 7c1f0a52-1111-4222-8333-0123456789ab Version: $LATEST\nEND RequestId: 7c1f0a52-1111-4222-8333-0123456789ab',
  trace: 'Error: connect ETIMEDOUT 203.0.113.7:443\n    at TCPConnectWrap.afterConnect (node:net:1611:16)',
  access: '10.0.0.7 - - [02/Mar/2026:08:11:29 +0000] "GET / HTTP/1.1" 200 612',
  curl: '* Connected to example.com (203.0.113.7) port 443\n> GET / HTTP/1.1\n< HTTP/1.1 200 OK',
  css: 'body {\n  margin: 0;\n  color: #333;\n}',
  html: '<p>Hello</p>\n<ul><li>one</li></ul>',
};
