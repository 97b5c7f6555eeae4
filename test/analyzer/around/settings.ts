/** Settings, manifests and data files that people paste around output. */
import type { Kinds } from './kind.ts';

export const SETTINGS: Kinds = {
  'package-json': `{
  "name": "orders",
  "version": "1.4.0",
  "type": "module",
  "scripts": { "build": "tsc -p .", "deploy": "serverless deploy" },
  "dependencies": { "axios": "^1.7.0", "@aws-sdk/client-s3": "^3.600.0" }
}`,
  tsconfig: `{
  // strict as can be
  "compilerOptions": {
    "target": "ES2022",
    "module": "NodeNext",
    "strict": true,
    "types": ["node"],
  },
  "include": ["src"],
}`,
  event: `{
  "version": "2.0",
  "routeKey": "GET /orders",
  "rawPath": "/orders",
  "headers": { "accept": "*/*", "host": "abc123.execute-api.eu-west-1.amazonaws.com" },
  "requestContext": { "accountId": "111122223333", "http": { "method": "GET", "sourceIp": "203.0.113.7" } },
  "isBase64Encoded": false
}`,
  policy: `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": ["ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DeleteNetworkInterface"],
      "Resource": "*"
    }
  ]
}`,
  'test-event': `{ "key1": "value1", "key2": "value2", "key3": "value3" }`,
  response: `{
  "errorMessage": "2026-03-02T08:11:32.003Z 7c1f0a52-1111-4222-8333-0123456789ab Task timed out after 3.00 seconds"
}`,
  'error-response': `{"errorType":"Error","errorMessage":"connect ETIMEDOUT 203.0.113.7:443","trace":["Error: connect ETIMEDOUT 203.0.113.7:443","    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1611:16)"]}`,
  ini: `[default]
region = eu-west-1
output = json

[profile work]
role_arn = arn:aws:iam::111122223333:role/Admin
source_profile = default`,
  toml: `[tool.poetry]
name = "orders"
version = "0.1.0"

[tool.poetry.dependencies]
python = "^3.12"
boto3 = { version = "^1.34", extras = ["crt"] }`,
  env: `STAGE=prod
VPC_ID=vpc-0123456789abcdef0
SUBNET_IDS=subnet-0123456789abcdef0,subnet-0123456789abcdef1
DB_HOST=db.example.internal`,
  dockerfile: `FROM public.ecr.aws/lambda/python:3.12
COPY requirements.txt \${LAMBDA_TASK_ROOT}
RUN pip install -r requirements.txt
ENV STAGE=prod LOG_LEVEL=debug
CMD [ "app.handler" ]`,
  compose: `services:
  web:
    image: nginx:1.27
    ports:
      - "8080:80"
    environment:
      STAGE: prod
networks:
  default:
    driver: bridge`,
  workflow: `name: deploy
on:
  push:
    branches: [main]
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: aws ec2 describe-vpcs
        env:
          AWS_REGION: eu-west-1`,
  kubernetes: `apiVersion: v1
kind: Service
metadata:
  name: orders
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-internal: "true"
spec:
  type: LoadBalancer
  selector:
    app: orders`,
  buildspec: `version: 0.2
phases:
  install:
    runtime-versions:
      nodejs: 20
    commands:
      - npm ci
  build:
    commands:
      - npm run build
artifacts:
  files: ['**/*']`,
  nginx: `server {
    listen 443 ssl;
    server_name api.example.com;
    location / { proxy_pass http://10.0.1.17:8080; }
}`,
  properties: `spring.datasource.url=jdbc:postgresql://db.example.internal:5432/orders
spring.datasource.username=orders
server.port=8080
# timeouts in ms
http.client.timeout=3000`,
  csv: `date,service,cost
2026-03-01,Amazon VPC,12.40
2026-03-01,AWS Lambda,0.31
2026-03-02,Amazon VPC,12.40`,
  requirements: `boto3==1.34.100
requests>=2.31,<3
psycopg2-binary==2.9.9 ; python_version >= "3.9"
# local
-e .`,
  xml: `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <groupId>com.example</groupId>
  <artifactId>orders</artifactId>
  <version>1.0</version>
  <dependencies><dependency><groupId>software.amazon.awssdk</groupId></dependency></dependencies>
</project>`,
};
