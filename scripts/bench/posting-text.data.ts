/** An invented posting with the usual kinds of requirements. */
export const postingText = `Senior Software Engineer

We look for an engineer who builds and runs our services.

Requirements
- At least 5 years of experience as a software engineer
- TypeScript and PostgreSQL
- Docker or Kubernetes in production
- Degree in computer science or a similar field
- Fluent English

Nice to have
- Experience with Kafka or Redis
- German
- Has led a team`;
