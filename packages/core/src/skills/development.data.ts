/** Further languages, libraries and tools of software and data work. Format: `SkillLine`. */
export const developmentSkills = `
Julia language
OCaml
Zig language
Nim language
Crystal language
Racket language
Smalltalk
Tcl scripting
AutoHotkey
AppleScript
Apex Classes
Visual FoxPro
ColdFusion
Classic ASP
PowerBuilder
RPG programming|RPGLE
Progress 4GL|OpenEdge
MQL trading
GDScript
Remix framework
Gatsby
Astro framework
SolidJS
Alpine.js
Lit web components|Web Components
Stencil.js
Material UI|MUI React
Chakra UI
Ant Design
Bulma
Styled Components
Zustand
MobX
React Query|TanStack Query
React Router
RxJS
NgRx
Pinia
Vuex
Knockout.js
ExtJS|Ext JS|Sencha
Meteor.js
Electron|Electron.js
Tauri
Capacitor
Expo React Native
Jetpack Compose
UIKit
Core Data
Combine framework
Kotlin Multiplatform
Room database
Dagger Hilt
Retrofit
Fastify
Koa.js
Hapi.js
Socket.io
Prisma ORM|Prisma
TypeORM
Sequelize
Mongoose
Drizzle ORM
Pydantic
Tornado framework
Pyramid framework
Streamlit
Gradio
Selenium Grid
Robot Framework
Cucumber JVM
Karate DSL
REST Assured
SpecFlow
NUnit
xUnit
MSTest
PHPUnit
RSpec
Capybara
Vitest
Testing Library
Puppeteer
Gatling
Locust load testing
k6 load testing
SonarQube
Snyk
Checkmarx
Veracode
Dependabot
Artifactory|JFrog
Nexus Repository
Bazel
CMake
Makefiles
Conan package manager
Qt framework|=Qt
Boost C++
STL C++
MFC
WinUI
UWP
SignalR
Dapper
AutoMapper
Hangfire
Umbraco
Kentico
Orchard CMS
Strapi
Ghost CMS
Sanity CMS
Shopware
PrestaShop
BigCommerce
SAP Commerce|Hybris
Salesforce Commerce Cloud
Oxid eShop
Craft CMS
Webflow
Wix
Squarespace
Micronaut
Vert.x
Akka
Play Framework
Grails
Vaadin
Apache Camel
Spring Cloud
Spring Security
Spring Batch
Liquibase
Flyway
Lombok
MapStruct
Drools
Keycloak
Auth0
JWT authentication
OpenID Connect
WebAssembly|WASM
Service workers
Apache Pulsar
NATS messaging
ZeroMQ
Amazon SQS
Amazon Kinesis
Google Pub/Sub
Azure Service Bus
Azure Event Hubs
Debezium
Apache Beam
Dataflow pipelines
Dagster
Prefect
Great Expectations
Fivetran
Airbyte
Stitch Data
Matillion
Apache Iceberg
Apache Hudi
Delta Live Tables
ClickHouse
Apache Druid
InfluxDB
TimescaleDB
Greenplum
Vertica
Netezza
SAP Data Services
SAP Analytics Cloud
ThoughtSpot
Metabase
Apache Superset
Sisense
Domo BI
Amazon QuickSight
Amazon Athena
Amazon SageMaker
Vertex AI
Azure Machine Learning
Azure OpenAI
Dataiku
RapidMiner
KNIME
H2O.ai
Weka
CatBoost
Random forests|Decision trees
Support vector machines
Clustering algorithms|k-means
Principal component analysis|Dimensionality reduction
Anomaly detection
Sentiment analysis
Topic modeling
Named entity recognition
Text classification
Machine translation
Question answering systems
Chatbots|Chatbot development|Conversational AI
Dialogflow|Rasa
Vector databases|Pinecone|Weaviate
LlamaIndex
Fine-tuning models
Transfer learning
Generative adversarial networks
Diffusion models
Transformers architecture
ONNX
TensorRT
JAX
Dask
Polars
Ray framework
Causal inference
Survival analysis
Multivariate analysis
Monte Carlo simulation
Discrete event simulation
Stochastic processes
Numerical analysis|Numerical methods
Optimization solvers|Gurobi|CPLEX
Game theory
Graph theory
Data storytelling
Data cataloging|Data catalog
Data lineage
Data mesh
Data vault
Data security
Feature stores
Churn analysis
Cohort analysis
Customer analytics
Market basket analysis
Credit modelling
Fraud analytics
Marketing mix modeling
Geostatistics
Remote sensing
PostGIS
Google Earth Engine
Image segmentation
Optical character recognition|=OCR
SLAM robotics
ROS robotics|Robot Operating System
Autonomous driving|=ADAS
Drone programming
Zigbee|Bluetooth Low Energy
LoRaWAN
Yocto
Embedded Linux
Zephyr RTOS
ESP32
JTAG debugging
I2C|SPI bus
USB drivers
Shader programming|HLSL|GLSL
Multiplayer networking
Gameplay programming
Technical SEO implementation
Micro frontends
Monorepos|Turborepo|Nx monorepo
Feature flags|LaunchDarkly
API gateways|Kong gateway|Apigee
Event sourcing|CQRS
Hexagonal architecture|Clean architecture
SOLID principles
Code documentation|Javadoc
Mobile testing
Security testing
Exploratory testing
Test management|TestRail|Zephyr Jira
ISTQB
Release engineering
Trunk-based development|Gitflow
Technical debt management
Legacy modernization|Legacy migration
Open source contribution
`;
