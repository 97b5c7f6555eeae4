/* eslint-disable max-lines -- a table */
/**
 * Services of AWS, one a line: the name that its endpoint has (or what a name may stand for, behind a question mark), how
 * AWS publishes a PrivateLink name for it, the labels of its host names, and what AWS's tools and pages call it.
 * Made by scripts/aws-services.mjs from botocore's endpoint list and models and the PrivateLink names of aws-cdk-lib; not
 * edited by hand. Sources: https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html and
 * https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html
 */
export const SERVICE_LIST = `
?control-storage-omics analytics-omics workflows-omics storage-omics tags-omics||omics|omics
?deadline.management deadline.scheduling||deadline|deadline deadlinecloud
?geo.tracking geo.geofencing geo.routes geo.metadata geo.maps geo.places||geo|geo location locationservice
a2i-runtime.sagemaker||a2i-runtime.sagemaker|augmentedairuntime sagemakera2iruntime
access-analyzer|p|access-analyzer|
account|p|account|
acm|f|acm|certificatemanager
acm-pca|f|acm-pca|certificatemanagerprivatecertificateauthority
aco-automation||aco-automation|computeoptimizerautomation
admin.wickr||admin.wickr|wickr wickradminapi
agreement-marketplace||agreement-marketplace|agreementservice marketplaceagreement marketplaceagreementservice
aidevops||aidevops|devopsagent devopsagentservice
aiops||aiops|
airflow-serverless||airflow-serverless|mwaaserverless
airflow.api|f|airflow api.airflow|airflow mwaa
airflow.env|f|env.airflow|
airflow.ops|p|ops.airflow|
amplify||amplify|
amplifybackend||amplifybackend|
amplifyuibuilder||amplifyuibuilder|
analytics-omics|p|analytics-omics|
aoss||aoss|opensearchserverless opensearchserviceserverless
api-fulfill.dataexchange||api-fulfill.dataexchange|
api.detective||api.detective|detective
api.iotdeviceadvisor||api.iotdeviceadvisor|iotcoredeviceadvisor iotdeviceadvisor
api.iotmanagedintegrations||api.iotmanagedintegrations|iotmanagedintegrations managedintegrationsforawsiotdevicemanagement
api.mediatailor||api.mediatailor|mediatailor
api.tunneling.iot||api.tunneling.iot|iotsecuretunneling
apigateway|p|apigateway|apigatewayv2
app-integrations|p|app-integrations|appintegrationsservice
appconfig|p|appconfig|
appconfigdata|p|appconfigdata|
appfabric||appfabric|
appflow||appflow|
application-autoscaling|p|application-autoscaling|
application-cost-profiler||application-cost-profiler|
application-signals|p|application-signals|cloudwatchapplicationsignals
applicationinsights|p|applicationinsights|cloudwatchapplicationinsights
appmesh|p|appmesh|
appmesh-envoy-management|p|appmesh-envoy-management|
apprunner|p|apprunner|
apprunner.requests|p|requests.apprunner|
appstream.api|p|appstream2|appstream appstream2
appstream.streaming|p|streaming.appstream|
appsync||appsync|
appsync-api|p|appsync-api|
apptest|p|apptest|
aps|p|aps|amp prometheusservice
aps-workspaces|p|aps-workspaces|
arc-region-switch||arc-region-switch|
arc-zonal-shift||arc-zonal-shift|
arsenal-discovery|p|arsenal-discovery|
artifact||artifact|
athena|p|athena|
auditmanager|p|auditmanager|
autoscaling|p|autoscaling|
autoscaling-plans|p|autoscaling-plans|
awsconnector|p|awsconnector|
b2bi|p|b2bi|b2bdatainterchange
backup|p|backup|
backup-gateway|p|backup-gateway|
backup-search||backup-search|
batch|p|batch|
bcm-dashboards||bcm-dashboards|billingandcostmanagementdashboards
bcm-data-exports|paws.api.*.|bcm-data-exports|billingandcostmanagementdataexports
bcm-pricing-calculator|p|bcm-pricing-calculator|billingandcostmanagementpricingcalculator
bcm-recommended-actions||bcm-recommended-actions|billingandcostmanagementrecommendedactions
bedrock|f|bedrock|
bedrock-agent|p|bedrock-agent|agentsforamazonbedrock
bedrock-agent-runtime|p|bedrock-agent-runtime|agentsforamazonbedrockruntime
bedrock-agentcore|p|bedrock-agentcore|
bedrock-agentcore-control||bedrock-agentcore-control|
bedrock-agentcore.gateway|p|gateway.bedrock-agentcore|
bedrock-data-automation|f|bedrock-data-automation|dataautomationforamazonbedrock
bedrock-data-automation-runtime|f|bedrock-data-automation-runtime|runtimeforamazonbedrockdataautomation
bedrock-runtime|f|bedrock-runtime|
billing|p|billing|
billingconductor|p|billingconductor|
braket|p|braket|
budgets||budgets|
cases|p|cases|connectcases
cassandra|f|cassandra|keyspaces
cassandra-streams||cassandra-streams|keyspacesstreams
catalog.marketplace||catalog.marketplace|marketplacecatalog marketplacecatalogservice
ce|p|ce|costexplorer costexplorerservice
chatbot||chatbot|
chime||chime|
cleanrooms|p|cleanrooms|cleanroomsservice
cleanrooms-ml|p|cleanrooms-ml|
cloud9||cloud9|
cloudcontrolapi|f|cloudcontrolapi|cloudcontrol
clouddirectory|p|clouddirectory|
cloudformation|p|cloudformation|
cloudfront||cloudfront|
cloudfront-keyvaluestore||cloudfront-keyvaluestore|
cloudhsm||cloudhsm|
cloudhsmv2|p|cloudhsmv2|
cloudsearch||cloudsearch|
cloudsearchdomain||cloudsearchdomain|
cloudtrail|p|cloudtrail|
cloudtrail-data||cloudtrail-data|cloudtraildataservice
codeartifact.api|p|codeartifact|codeartifact
codeartifact.repositories|p|repositories.codeartifact|
codebuild|f|codebuild|
codecatalyst|paws.api.global.|codecatalyst|
codecatalyst.git|p|git.codecatalyst|
codecatalyst.packages|p|packages.codecatalyst|
codecommit|f|codecommit|
codeconnections.api|p|codeconnections|codeconnections
codedeploy|p|codedeploy|
codedeploy-commands-secure|p|codedeploy-commands-secure|
codeguru-profiler|p|codeguru-profiler|
codeguru-reviewer|p|codeguru-reviewer|
codeguru-security||codeguru-security|
codepipeline|p|codepipeline|
codestar-connections.api|p|codestar-connections|codestarconnections
codestar-notifications||codestar-notifications|
codewhisperer|p|codewhisperer|
cognito-identity|f|cognito-identity|
cognito-idp|f|cognito-idp|cognitoidentityprovider
cognito-sync||cognito-sync|
comprehend|p|comprehend|
comprehendmedical|p|comprehendmedical|
compute-optimizer|p|compute-optimizer|
config|p|config|configservice
connect||connect|connectservice
connect-campaigns|p|connect-campaigns|connectcampaignservice connectcampaignservicev2 connectcampaignsv2
console|p|console|
contact-lens||contact-lens|connectcontactlens
control-storage-omics|p|control-storage-omics|
controlcatalog|p|controlcatalog|
controltower||controltower|
cost-optimization-hub|p|cost-optimization-hub|
cp.aidevops||cp.aidevops|
cp.geofencing.geo||cp.geofencing.geo|
cp.maps.geo||cp.maps.geo|
cp.metadata.geo||cp.metadata.geo|
cp.places.geo||cp.places.geo|
cp.routes.geo||cp.routes.geo|
cp.tracking.geo||cp.tracking.geo|
cur||cur|costandusagereportservice
data-lakeformation||data-lakeformation|
data-servicediscovery|f|data-servicediscovery|
data-signer||data-signer|signerdata signerdataplane
data.iotevents||data.iotevents|ioteventsdata
data.jobs.iot||data.jobs.iot|iotjobsdata iotjobsdataplane
data.mediastore||data.mediastore|elementalmediastoredataplane mediastoredata
databrew|p|databrew|gluedatabrew
dataexchange|p|dataexchange|
datapipeline||datapipeline|
datasync|p|datasync|
datazone|p|datazone|
dax||dax|dynamodbacceleratordax
deadline.management|p|management.deadline|
deadline.scheduling|p|scheduling.deadline|
deployment-marketplace||deployment-marketplace|marketplacedeployment marketplacedeploymentservice
deviceadvisor.iot|p|iot.deviceadvisor|
devicefarm||devicefarm|
devops-guru|p|devops-guru|
dicom-medical-imaging|p|dicom-medical-imaging|
directconnect||directconnect|
discovery|p|discovery|applicationdiscoveryservice
discovery-marketplace||discovery-marketplace|marketplacediscovery
dlm||dlm|datalifecyclemanager
dms|f|dms|databasemigrationservice
docdb-elastic||docdb-elastic|documentdbelasticclusters
dp.aidevops||dp.aidevops|
drs|p|drs|elasticdisasterrecoveryservice
ds|p|ds|directoryservice
ds-data|p|ds-data|directoryservicedata
dsql|p|dsql|auroradsql
dynamodb|f|dynamodb|
dynamodb-streams|p|streams.dynamodb|streamsdynamodb
ebs|p|ebs|elasticblockstore
ec2|p|ec2|elasticcomputecloud
ec2-instance-connect||ec2-instance-connect|
ec2messages|p|ec2messages|
ecr-public.api|p|api.ecr-public|apiecrpublic ecrpublic elasticcontainerregistrypublic
ecr.api|p|api.ecr|apiecr ecr elasticcontainerregistry
ecr.dkr|p|dkr.ecr|
ecs|p|ecs|ec2containerservice
ecs-agent|p|ecs-agent|
ecs-telemetry|p|ecs-telemetry|
edge.sagemaker||edge.sagemaker|sagemakeredge sagemakeredgemanager
eks|p|eks|elastickubernetesservice
eks-auth|p|eks-auth|
eks-proxy|p|eks-proxy|
elastic-inference.runtime|p|runtime.elastic-inference|
elasticache|f|elasticache|
elasticbeanstalk|p|elasticbeanstalk|
elasticbeanstalk-health|p|elasticbeanstalk-health|
elasticfilesystem|f|elasticfilesystem|efs
elasticloadbalancing|p|elasticloadbalancing|elasticloadbalancingv2 elb elbv2
elasticmapreduce|p|elasticmapreduce|emr
elemental-inference||elemental-inference|
email|f|email|pinpointemail pinpointemailservice ses sesv2 simpleemailservice
email-smtp|p|email-smtp|
emr-containers|p|emr-containers|
emr-serverless|p|emr-serverless|
emr-serverless-services.livy|p|livy.emr-serverless-services|
emr-serverless.dashboard|p|dashboard.emr-serverless|
emrwal.prod|p|prod.emrwal|
entitlement.marketplace||entitlement-marketplace entitlement.marketplace|marketplaceentitlement marketplaceentitlementservice
entityresolution|p|entityresolution|
es||es|elasticsearchservice opensearch opensearchservice
events|p|events|eventbridge
evidently|p|evidently|
evidently-dataplane|p|evidently-dataplane|
evs||evs|elasticvmwareservice
execute-api|p|execute-api|apigatewaymanagementapi
experiments|paws.sagemaker.*.|experiments|
finspace|p|finspace|finspaceuserenvironmentmanagementservice
finspace-api|p|finspace-api|finspacedata finspacepublicapi
fis|p|fis|faultinjectionsimulator
fms||fms|firewallmanagementservice
forecast|f|forecast|forecastservice
forecastquery|f|forecastquery|forecastqueryservice
frauddetector|p|frauddetector|
freetier|paws.api.*.|freetier|
fsx|f|fsx|
gamelift||gamelift|
gameliftstreams||gameliftstreams|
geo-maps||geo-maps|locationservicemapsv2
geo-places||geo-places|locationserviceplacesv2
geo-routes||geo-routes|locationserviceroutesv2
geo.geofencing|p|geofencing.geo|
geo.maps|p|maps.geo|
geo.metadata|p|metadata.geo|
geo.places|p|places.geo|
geo.routes|p|routes.geo|
geo.tracking|p|tracking.geo|
git-codecommit|f|git-codecommit|
glacier||glacier|
globalaccelerator||globalaccelerator|
glue|p|glue|
glue.dashboard|p|dashboard.glue|
grafana|p|grafana|managedgrafana
grafana-workspace|p|grafana-workspace|
greengrass|p|greengrass|greengrassv2 iotgreengrassv2
groundstation|p|groundstation|
guardduty|f|guardduty|
guardduty-data|f|guardduty-data|
health||health|healthapisandnotifications
health-agent||health-agent|connecthealth
healthlake|p|healthlake|
iam|pcom.amazonaws.|iam|identityandaccessmanagement
identity-chime||identity-chime|chimesdkidentity
identitystore|p|identitystore|ssoidentitystore
imagebuilder|p|imagebuilder|ec2imagebuilder
importexport||importexport|
ingest.timestream||ingest.timestream|timestreamwrite
inspector||inspector|
inspector-scan|p|inspector-scan|
inspector2|p|inspector2|
interconnect||interconnect|
internetmonitor|f|internetmonitor|cloudwatchinternetmonitor
invoicing|p|invoicing|
iot||iot|
iot.credentials|p|credentials.iot|
iot.data|p|data-ats.iot data.ats.iot data.iot|dataatsiot dataiot iotdataplane
iot.fleethub.api|p|api.fleethub.iot|
iotevents||iotevents|
iotfleetwise|p|iotfleetwise|
iotroborunner|p|iotroborunner|
iotsecuredtunneling||iotsecuredtunneling|
iotsitewise.api|p|api.iotsitewise iotsitewise|iotsitewise
iotsitewise.data|p|data.iotsitewise|
iotthingsgraph||iotthingsgraph|
iottwinmaker.api|p|api.iottwinmaker iottwinmaker|iottwinmaker
iottwinmaker.data|p|data.iottwinmaker|
iotwireless.api|p|api.iotwireless|apiiotwireless iotwireless
ivs||ivs|interactivevideoservice
ivschat||ivschat|interactivevideoservicechat
ivsrealtime||ivsrealtime|interactivevideoservicerealtime
kafka|f|kafka|managedstreamingforkafka
kafkaconnect|p|kafkaconnect|managedstreamingforkafkaconnect
kendra|p|kendra|kendrafrontendservice
kendra-ranking|paws.api.*.|kendra-ranking|kendraintelligentranking
kinesis-firehose|p|firehose|firehose
kinesis-streams|f|kinesis|kinesis
kinesisanalytics||kinesisanalytics|kinesisanalyticsv2
kinesisvideo||kinesisvideo|kinesisvideoarchivedmedia kinesisvideomedia kinesisvideosignaling kinesisvideosignalingchannels kinesisvideostreams kinesisvideostreamsarchivedmedia kinesisvideostreamsmedia kinesisvideowebrtcstorage
kms|f|kms|keymanagementservice
lakeformation|p|lakeformation|
lambda|p|lambda|
launchwizard|p|launchwizard|
license-manager|f|license-manager|
license-manager-linux-subscriptions|f|license-manager-linux-subscriptions|
license-manager-user-subscriptions|p|license-manager-user-subscriptions|
lightsail||lightsail|
logs|p|logs|cloudwatchlogs
lookoutequipment|p|lookoutequipment|lookoutforequipment
lookoutmetrics|p|lookoutmetrics|
lookoutvision|p|lookoutvision|
lorawan.cups|p|cups.lorawan|
lorawan.lns|p|lns.lorawan|
m2|p|m2|mainframemodernization
machinelearning||machinelearning|
macie2|p|macie2|
mail-manager|f|mail-manager|
managedblockchain||managedblockchain|
managedblockchain-query|p|managedblockchain-query|
managedblockchain.bitcoin.mainnet|p|mainnet.bitcoin.managedblockchain|
managedblockchain.bitcoin.testnet|p|testnet.bitcoin.managedblockchain|
marketplacecommerceanalytics||marketplacecommerceanalytics|
media-pipelines-chime||media-pipelines-chime|chimesdkmediapipelines
mediaconnect|p|mediaconnect|
mediaconvert||mediaconvert|elementalmediaconvert
medialive||medialive|elementalmedialive
mediapackage||mediapackage|elementalmediapackage
mediapackage-vod||mediapackage-vod|elementalmediapackagevod
mediapackagev2||mediapackagev2|elementalmediapackagev2
mediastore||mediastore|elementalmediastore
medical-imaging|p|medical-imaging|healthimaging
meetings-chime||meetings-chime|chimesdkmeetings
memory-db|p|memory-db|
messaging-chime||messaging-chime|chimesdkmessaging
metering.marketplace||metering.marketplace|marketplacemetering
mgh||mgh|migrationhub
mgn|p|mgn|applicationmigrationservice
migrationhub-config||migrationhub-config|
migrationhub-orchestrator|p|migrationhub-orchestrator|
migrationhub-strategy|p|migrationhub-strategy|migrationhubstrategyrecommendations
mobileanalytics||mobileanalytics|
models-v2-lex|p|models-v2-lex|lexmodelbuildingv2 lexmodelsv2 lexv2models
models.lex||models.lex|lexmodelbuildingservice lexmodels
monitor.iotsitewise||monitor.iotsitewise|
monitoring|p|monitoring|cloudwatch
mpa||mpa|multipartyapproval
mq|p|mq|
mturk-requester||mturk-requester|mechanicalturk mturk
neptune-db||neptune-db|neptunedata
neptune-graph|f|neptune-graph|
neptune-graph-data|p|neptune-graph-data|
network-firewall|f|network-firewall|
networkflowmonitor|p|networkflowmonitor|
networkflowmonitorreports|p|networkflowmonitorreports|
networkmanager||networkmanager|
networkmonitor|p|networkmonitor|cloudwatchnetworkmonitor
nimble|p|nimble|
notebook|paws.sagemaker.*.|notebook|
notifications||notifications|usernotifications
notifications-contacts||notifications-contacts|usernotificationscontacts
nova-act||nova-act|novaactservice
oam||oam|cloudwatchobservabilityaccessmanager
observabilityadmin|p|observabilityadmin|cloudwatchobservabilityadminservice
odb||odb|
oidc||oidc|ssooidc
organizations|f|organizations|
osis||osis|opensearchingestion
outposts|p|outposts|
panorama|p|panorama|
participant.connect||participant.connect|connectparticipant connectparticipantservice
partner-app|paws.sagemaker.*.|partner-app|
partnercentral-account||partnercentral-account|partnercentralaccountapi
partnercentral-benefits||partnercentral-benefits|partnercentralbenefitsapi
partnercentral-channel||partnercentral-channel|partnercentralchannelapi
partnercentral-selling||partnercentral-selling|partnercentralsellingapi
payment-cryptography.controlplane|p|controlplane.payment-cryptography|paymentcryptography
payment-cryptography.dataplane|p|dataplane.payment-cryptography|paymentcryptographydata
pca-connector-ad|p|pca-connector-ad|
pca-connector-scep|p|pca-connector-scep|privatecaconnectorforscep
pcs|f|pcs|parallelcomputingservice
personalize|p|personalize|
personalize-events|p|personalize-events|
personalize-runtime|p|personalize-runtime|
pi|f|pi|performanceinsights
pinpoint|p|pinpoint|
pinpoint-sms-voice-v2|p|sms-voice|smsvoice
pipes|f|pipes|eventbridgepipes
pipes-data|p|pipes-data|
polly|p|polly|
portal.sso||portal.sso|singlesignon sso
pricing.api|p|api.pricing|apipricing pricelistservice pricing
private-networks|p|private-networks|
profile|p|profile|connectcustomerprofiles customerprofiles
proton|p|proton|
q|p|q|
qapps|p|data.qapps|
qbusiness|paws.api.*.|qbusiness|
qldb.session|p|session.qldb|
query-lakeformation||query-lakeformation|
query.timestream||query.timestream|timestreamquery
quicksight||quicksight|
quicksight-website|p|quicksight-website|
ram|p|ram|resourceaccessmanager
rbin|p|rbin|recyclebin
rds|p|rds|docdb documentdbwithmongodbcompatibility neptune relationaldatabaseservice
rds-data|p|rds-data|rdsdataservice
redshift|f|redshift|
redshift-data|f|redshift-data|redshiftdataapiservice
redshift-serverless|f|redshift-serverless|
refactor-spaces|p|refactor-spaces|migrationhubrefactorspaces
rekognition|f|rekognition|
reporting-marketplace||reporting-marketplace|marketplacereporting marketplacereportingservice
repostspace|p|repostspace|repostprivate
resiliencehub||resiliencehub|
resource-explorer-2||resource-explorer-2|resourceexplorer
resource-groups|f|resource-groups|
robomaker|p|robomaker|
rolesanywhere|p|rolesanywhere|iamrolesanywhere
route53||route53|
route53-recovery-cluster||route53-recovery-cluster|
route53-recovery-control-config||route53-recovery-control-config|
route53-recovery-readiness||route53-recovery-readiness|
route53domains||route53domains|
route53globalresolver||route53globalresolver|
route53profiles||route53profiles|
route53resolver||route53resolver|
rtbfabric||rtbfabric|
rum|p|rum|cloudwatchrum
rum-dataplane|p|dataplane.rum|
runtime-medical-imaging|p|runtime-medical-imaging|
runtime-v2-lex|p|runtime-v2-lex|lexruntimev2 lexv2runtime
runtime.health-agent||runtime.health-agent|
runtime.lex||runtime.lex|lexruntime lexruntimeservice
s3|p|s3|simplestorageservice
s3-control||s3-control|
s3-global.accesspoint|pcom.amazonaws.|accesspoint.s3-global|
s3-outposts|p|s3-outposts|s3onoutposts
s3express||s3express-control|s3expressonezone
s3files||s3files|
s3tables|p|s3tables|
s3vectors|p|s3vectors|
sagemaker-data-science-assistant|p|sagemaker-data-science-assistant|
sagemaker-geospatial|p|sagemaker-geospatial|sagemakergeospatialcapabilities
sagemaker.api|f|api.sagemaker|apisagemaker sagemaker sagemakerservice
sagemaker.featurestore-runtime|p|featurestore-runtime.sagemaker|
sagemaker.metrics|p|metrics.sagemaker|metricssagemaker sagemakermetricsservice
sagemaker.runtime|f|runtime.sagemaker|runtimesagemaker
savingsplans|pcom.amazonaws.|savingsplans|
scheduler|p|scheduler|eventbridgescheduler
schemas|p|schemas|
scn|p|scn|supplychain
sdb||sdb|simpledb simpledbv2
secretsmanager|p|secretsmanager|
security-ir||security-ir|securityincidentresponse
securityagent||securityagent|
securityhub|p|securityhub|
securitylake|f|securitylake|
serverlessrepo|p|serverlessrepo|serverlessapplicationrepository
service.user-subscriptions|p|user-subscriptions.service|
servicecatalog|p|servicecatalog|
servicecatalog-appregistry|p|servicecatalog-appregistry|appregistry
servicediscovery|f|servicediscovery|cloudmap
servicequotas||servicequotas|
shield|f|shield|
signer||signer|
signin|p|signin|signinservice
simspaceweaver|p|simspaceweaver|
sms|f|sms|
sms-voice.pinpoint||sms-voice.pinpoint|pinpointsmsandvoiceservice pinpointsmsvoice smsvoice
snow-device-management|p|snow-device-management|
snowball||snowball|importexportsnowball
sns|p|sns|simplenotificationservice
social-messaging|p|social-messaging|endusermessagingsocial
sqs|f|sqs|simplequeueservice
ssm|f|ssm|simplesystemsmanagerssm
ssm-contacts|p|ssm-contacts|systemsmanagerincidentmanagercontacts
ssm-guiconnect||ssm-guiconnect|
ssm-incidents|p|ssm-incidents|systemsmanagerincidentmanager
ssm-quicksetup|p|ssm-quicksetup|systemsmanagerquicksetup
ssm-sap||ssm-sap|systemsmanagerforsap
ssmmessages|p|ssmmessages|
sso||sso|singlesignonadmin ssoadmin
states|p|states|sfn stepfunctions
storage-omics|p|storage-omics|
storagegateway|p|storagegateway|
stream-logs||stream-logs|
streaming-rekognition|f|streaming-rekognition|
streaming.health-agent||streaming.health-agent|
sts|f|sts|securitytokenservice
studio|paws.sagemaker.*.|studio|
support||support|
supportapp||supportapp|
sustainability||sustainability|
swf|f|swf|simpleworkflowservice
sync-states|p|sync-states|
synthetics|f|synthetics|
tagging|p|tagging|resourcegroupstaggingapi
tags-omics|p|tags-omics|
tax|p|tax|taxsettings
textract|f|textract|
thinclient.api|p|api.thinclient thinclient|thinclient workspacesthinclient
timestream-influxdb|f|timestream-influxdb|
tnb|p|tnb|telconetworkbuilder
transcribe|p|cn.transcribe transcribe|transcribeservice
transcribestreaming|p|transcribestreaming|
transfer|p|transfer|transferfamily
transfer.server|p|server.transfer|
translate|p|translate|
trustedadvisor|p|trustedadvisor|trustedadvisorpublicapi
uxc||uxc|userexperiencecustomization
verifiedpermissions|p|verifiedpermissions|
voice-chime||voice-chime|chimesdkvoice
voiceid|p|voiceid|
vpc-lattice|p|vpc-lattice|
waf||waf|
waf-regional||waf-regional|
wafv2|f|wafv2|
wellarchitected|p|wellarchitected|wellarchitectedtool
wisdom|p|wisdom|connectwisdomservice qconnect
workdocs||workdocs|
workflows-omics|p|workflows-omics|
workmail|p|workmail|
workmailmessageflow||workmailmessageflow|
workspaces|p|workspaces|
workspaces-instances||workspaces-instances|
workspaces-web|f|workspaces-web|
xray|p|xray|
`;
