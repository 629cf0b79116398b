/** Data, analytics, statistics and machine learning. Format: `SkillLine`. */
export const dataSkills = `
Machine learning|ML models|ML algorithms|=ML|Maschinelles Lernen|Apprentissage automatique|Aprendizaje automático|Машинное обучение|机器学习|機械学習
Deep learning|Neural networks|CNN models|RNN models|LSTM > Machine learning
Artificial intelligence|=AI|Künstliche Intelligenz|Intelligence artificielle|Inteligencia artificial|人工智能
Natural language processing|=NLP|spaCy|NLTK|Text mining > Machine learning
Computer vision|Image recognition|Image processing|Object detection > Machine learning
Generative AI|LLM|LLMs|Large language models|GPT-4|OpenAI API|LangChain|Prompt engineering|RAG pipelines > Artificial intelligence
Reinforcement learning > Machine learning
Recommender systems|Recommendation systems > Machine learning
MLOps|MLflow|Kubeflow > Machine learning
TensorFlow > Deep learning; Python
PyTorch > Deep learning; Python
Keras > Deep learning; Python
scikit-learn|sklearn|sci-kit learn > Machine learning; Python
XGBoost|LightGBM|Gradient boosting > Machine learning
Hugging Face|Transformers library > Natural language processing
pandas|Pandas library > Python; Data analysis
NumPy > Python
SciPy > Python
Matplotlib|Seaborn|Plotly > Data visualization; Python
Jupyter|Jupyter Notebook|JupyterLab > Python
Data science|Data Scientist skills|Datenwissenschaft|Science des données|Ciencia de datos
Data analysis|Data analytics|Analyzing data|Datenanalyse|Analyse de données|Análisis de datos|Análise de dados|Analisi dei dati|Анализ данных|数据分析|データ分析|Data-analyse|Analiza danych
Data mining
Data visualization|Data visualisation|Dashboards|Dashboarding|Datenvisualisierung
Business intelligence|=BI|BI tools|BI reporting
Tableau|Tableau Desktop > Data visualization; Business intelligence
Power BI|PowerBI|Microsoft Power BI|DAX > Data visualization; Business intelligence
QlikView|Qlik|Qlik Sense > Business intelligence
Looker|Looker Studio|Google Data Studio > Business intelligence
MicroStrategy > Business intelligence
Cognos|IBM Cognos > Business intelligence
BusinessObjects|Business Objects|SAP BusinessObjects|Crystal Reports > Business intelligence
OBIEE > Business intelligence
SAP BW|SAP BI > SAP; Data warehousing
Data warehousing|Data warehouse|DWH|Data marts|Dimensional modeling|Star schema
ETL|ELT|ETL development|Extract transform load|ETL processes|Data integration
Informatica|Informatica PowerCenter > ETL
Talend > ETL
DataStage|IBM DataStage > ETL
Ab Initio > ETL
Alteryx > Data analysis
Pentaho > ETL
Snowflake|Snowflake DB > Data warehousing; SQL
Redshift|Amazon Redshift > Data warehousing; AWS
BigQuery|Google BigQuery > Data warehousing; Google Cloud
Databricks > Spark
Synapse Analytics|Azure Synapse|Azure Data Factory > Azure; ETL
dbt|data build tool > SQL
Airflow|Apache Airflow > Data pipelines
Data pipelines|Data pipeline|Data engineering|Data ingestion
Data lake|Delta Lake|Data lakes
Big data|Big data technologies
Hadoop|Apache Hadoop|HDFS|MapReduce|Cloudera|Hortonworks > Big data
Spark|Apache Spark|PySpark|Spark SQL|Spark Streaming > Big data
Hive|Apache Hive|HiveQL > Hadoop
Apache Pig|?Pig > Hadoop
HBase > Hadoop; NoSQL
Sqoop|Flume|Oozie > Hadoop
Flink|Apache Flink > Big data
NiFi|Apache NiFi > Data pipelines
Presto SQL|Trino
Data governance|Data stewardship|Collibra
Data quality|Data cleansing|Data cleaning|Data validation|Data profiling
Master data management|=MDM|Stammdatenpflege
Data entry|Dateneingabe|Saisie de données|Entrada de datos|Data input|Data processing
Data migration|Data conversion
Statistics|Statistical analysis|Statistical modeling|Statistical methods|Statistik|Statistiques|Estadística|Статистика|统计
Predictive modeling|Predictive analytics|Predictive modelling|Forecasting models
Regression analysis|Linear regression|Logistic regression > Statistics
Time series analysis|Time series forecasting > Statistics
Bayesian statistics|Bayesian inference > Statistics
Hypothesis testing|A/B testing|AB testing|Experiment design > Statistics
Econometrics > Statistics
Biostatistics > Statistics
Statistical software
=SAS|SAS programming|Base SAS|SAS Enterprise > Statistical software
SPSS|IBM SPSS > Statistical software
=Stata > Statistical software
Minitab > Statistical software
EViews > Statistical software
Quantitative analysis|Quantitative research|Quantitative methods
Operations research|Mathematical optimization|Linear programming
Feature engineering > Machine learning
GIS|ArcGIS|QGIS|Geographic information systems|Geospatial analysis|Geoinformatik
Google Sheets
Web scraping|Beautiful Soup|Scrapy
Web analytics|Google Analytics|GA4|Adobe Analytics|Omniture
Report writing|Reporting|Management reporting|Ad hoc reports|Report generation|Berichtswesen
KPI reporting|KPIs|Key performance indicators|Metrics reporting
Survey analysis|Survey design|Qualtrics|Questionnaire design
Actuarial science|Actuarial modeling
Speech recognition > Machine learning
Knowledge graphs|Ontologies|Semantic web
Data annotation|Data labeling
Mathematics|Applied mathematics|Mathematik|Mathématiques|Matemáticas|Математика|数学
Linear algebra > Mathematics
Probability theory > Mathematics; Statistics
Data privacy|Data protection|GDPR|DSGVO|RGPD
`;
