/** Logs, prose, mail, chats and pages around output. */
import type { Kinds } from './kind.ts';

export const WORDS: Kinds = {
  prose: `Hello, our function orders cannot call the payment API since Monday. What do you think?
It worked before we moved it into the VPC (vpc-0123456789abcdef0); the NAT gateway is fine.`,
  list: `- checked the role
- checked the timeout (3 s)
- the route table has 0.0.0.0/0

1. redeploy
2. ask`,
  heading: `## What the account answers

**Route tables** of the VPC, see below.`,
  quote: `> Did you look at the routes of rtb-0123456789abcdef0?
> Yes, twice.`,
  'markdown-table': `| when | what |
| --- | --- |
| Monday | moved into the VPC |
| Tuesday | timeouts |`,
  'markdown-names': `| name | value |
|:-----|------:|
| Function | orders |
| Runtime | nodejs20.x |
| Memory | 512 |`,
  mail: `From: Ada Lovelace <ada@example.com>
To: ops@example.com
Date: Tue, 3 Mar 2026 10:12:00 +0100
Subject: Re: Lambda cannot reach the internet

On Tue, 3 Mar 2026 at 09:40, Ops wrote:
> Can you send the route tables?

Thanks!

-- 
Ada
Platform team`,
  chat: `Ada  10:12 AM
can you paste the tables?
Grace  10:14 AM
sure, one second :eyes:
[10:15] Ada: thanks
<grace> here they come`,
  'chat-teams': `[3/2/26 10:12] Lovelace, Ada
Here is what describe-route-tables says:
[3/2/26 10:14] Hopper, Grace
Thanks, I will look at it.`,
  logs: `2026-03-02T08:11:29.000Z	7c1f0a52-1111-4222-8333-0123456789ab	INFO	start
2026-03-02T08:11:32.003Z	7c1f0a52-1111-4222-8333-0123456789ab	ERROR	connect ETIMEDOUT 203.0.113.7:443
2026-03-02T08:11:32.003Z 7c1f0a52-1111-4222-8333-0123456789ab Task timed out after 3.00 seconds`,
  report: `START RequestId: 7c1f0a52-1111-4222-8333-0123456789ab Version: $LATEST
END RequestId: 7c1f0a52-1111-4222-8333-0123456789ab
REPORT RequestId: 7c1f0a52-1111-4222-8333-0123456789ab	Duration: 3003.21 ms	Billed Duration: 3000 ms	Memory Size: 128 MB	Max Memory Used: 71 MB`,
  'json-logs': `{"level":"INFO","timestamp":"2026-03-02T08:11:29.000Z","message":"start","function_name":"orders"}
{"level":"ERROR","timestamp":"2026-03-02T08:11:32.000Z","message":"timeout","host":"api.example.com","port":443}`,
  'flow-logs': `version account-id interface-id srcaddr dstaddr srcport dstport protocol packets bytes start end action log-status
2 111122223333 eni-0123456789abcdef0 10.0.1.17 203.0.113.7 49152 443 6 4 240 1761724800 1761724860 ACCEPT OK
2 111122223333 eni-0123456789abcdef0 203.0.113.7 10.0.1.17 443 49152 6 4 240 1761724800 1761724860 REJECT OK`,
  'access-log': `10.0.0.7 - - [02/Mar/2026:08:11:29 +0000] "GET / HTTP/1.1" 200 612 "-" "curl/8.5.0"
https 2026-03-02T08:11:29.000Z app/web/50dc6c495c0c9188 10.0.0.7:2817 10.0.1.17:80 0.000 0.001 0.000 200 200 34 366 "GET https://example.com:443/ HTTP/1.1"`,
  'python-trace': `Traceback (most recent call last):
  File "/var/task/app.py", line 12, in handler
    urllib.request.urlopen("https://api.example.com", timeout=2)
  File "/var/lang/lib/python3.12/urllib/request.py", line 1351, in do_open
    raise URLError(err)
urllib.error.URLError: <urlopen error timed out>`,
  'node-trace': `Error: connect ETIMEDOUT 203.0.113.7:443
    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1611:16) {
  errno: -110,
  code: 'ETIMEDOUT',
  syscall: 'connect',
  address: '203.0.113.7',
  port: 443
}`,
  'java-trace': `Exception in thread "main" software.amazon.awssdk.core.exception.SdkClientException: Unable to execute HTTP request: Connect timed out
	at software.amazon.awssdk.core.exception.SdkClientException$BuilderImpl.build(SdkClientException.java:111)
	at com.example.Handler.handleRequest(Handler.java:21)
Caused by: java.net.SocketTimeoutException: Connect timed out
	... 24 more`,
  'dotnet-trace': `System.Net.Http.HttpRequestException: Connection timed out (api.example.com:443)
 ---> System.Net.Sockets.SocketException (110): Connection timed out
   at System.Net.Sockets.Socket.AwaitableSocketAsyncEventArgs.ThrowException(SocketError error)
   --- End of inner exception stack trace ---`,
  'go-trace': `panic: dial tcp 203.0.113.7:443: i/o timeout

goroutine 1 [running]:
main.main()
	/var/task/main.go:12 +0x1d
exit status 2`,
  curl: `* Connected to example.com (203.0.113.7) port 443
> GET / HTTP/1.1
> Host: example.com
< HTTP/1.1 200 OK
< content-type: application/json
{ [12 bytes data]`,
  ping: `PING 8.8.8.8 (8.8.8.8) 56(84) bytes of data.
64 bytes from 8.8.8.8: icmp_seq=1 ttl=117 time=1.63 ms

--- 8.8.8.8 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time 0ms`,
  'ip-route': `default via 10.0.1.1 dev eth0 proto dhcp src 10.0.1.17 metric 512
10.0.1.0/24 dev eth0 proto kernel scope link src 10.0.1.17 metric 512
169.254.169.254 via 10.0.1.1 dev eth0`,
  html: `<p>Hello, see the <b>tables</b> below:</p>
<ul><li>one</li><li>two</li></ul>
<a href="https://docs.aws.amazon.com/vpc/">docs</a>`,
  'git-log': `commit 3f2a9c1d5b6e7f8091a2b3c4d5e6f708192a3b4c (HEAD -> main)
Author: Ada <ada@example.com>
Date:   Tue Mar 3 10:12:00 2026 +0100

    net: a NAT gateway for the app`,
  'git-diff': `diff --git a/main.tf b/main.tf
index 3f2a9c1..5b6e7f8 100644
--- a/main.tf
+++ b/main.tf
@@ -1,3 +1,3 @@
 resource "aws_nat_gateway" "out" {
-  subnet_id = aws_subnet.app.id
+  subnet_id = aws_subnet.public.id
 }`,
  npm: `npm warn deprecated inflight@1.0.6: This module is not supported
added 112 packages, and audited 113 packages in 4s

found 0 vulnerabilities`,
  'serverless-deploy': `Deploying orders to stage dev (eu-west-1)

✔ Service deployed to stack orders-dev (92s)

endpoint: GET - https://abc123.execute-api.eu-west-1.amazonaws.com/orders
functions:
  hello: orders-dev-hello (1.2 kB)`,
  'sam-deploy': `CloudFormation events from stack operations (refresh every 5.0 seconds)
-------------------------------------------------------------------------------------------------
ResourceStatus           ResourceType             LogicalResourceId        ResourceStatusReason
-------------------------------------------------------------------------------------------------
CREATE_IN_PROGRESS       AWS::Lambda::Function    Orders                   -
CREATE_COMPLETE          AWS::Lambda::Function    Orders                   -
-------------------------------------------------------------------------------------------------`,
  dig: `;; ANSWER SECTION:
sqs.eu-west-1.amazonaws.com. 60	IN	A	52.95.116.1

;; Query time: 2 msec
;; SERVER: 10.0.0.2#53(10.0.0.2)`,
  mermaid: `graph TD
  A[Lambda orders] --> B{NAT gateway?}
  B -->|yes| C[internet]
  B -->|no| D[nothing]`,
};
