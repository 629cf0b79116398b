const words = (text: string) => new Set(text.trim().split(/\s+/));

/**
 * Words that open a line of their own in postings whose line breaks were lost ("… per physician orders Monitor
 * ventilators …"). They cut only in long lines, and only with a capital letter behind a word that has none.
 */
export const lineOpeners: ReadonlySet<string> = words(`
  Accept Achieve Act Adapt Address Adhere Administer Advise Advocate Aid Align Analyze Analyse Answer Apply Appraise Approve
  Arrange Articulate Assemble Assess Assign Assist Attend Audit Author Balance Brief Build Calculate Calibrate Carry
  Champion Check Clean Close Coach Code Collaborate Collect Communicate Compile Complete Comply Compose Conduct Configure
  Consult Contribute Control Convert Coordinate Counsel Create Cultivate Debug Define Delegate Deliver Demonstrate Deploy
  Design Detect Determine Develop Diagnose Direct Discuss Dispense Distribute Document Draft Drive Educate Enforce Engage
  Ensure Enter Escalate Establish Estimate Evaluate Examine Execute Facilitate File Fill Follow Forecast Formulate Foster
  Gather Generate Give Greet Grow Guide Handle Help Hire Identify Implement Improve Influence Inform Initiate Inspect Install
  Instruct Integrate Interact Interface Interpret Interview Investigate Keep Lead Leverage Liaise Load Maintain Make Manage
  Market Measure Meet Mentor Model Monitor Motivate Negotiate Observe Obtain Open Operate Optimize Optimise Order Organize
  Organise Oversee Own Participate Partner Perform Pick Place Plan Position Prepare Present Prevent Prioritize Process
  Produce Promote Propose Protect Provide Pull Purchase Receive Recommend Reconcile Record Recruit Refine Report Represent
  Research Resolve Respond Review Run Schedule Secure Select Sell Serve Set Source Specify Stay Stock Submit Supervise
  Supply Support Take Teach Test Track Train Translate Transport Treat Troubleshoot Turn Understand Unload Update Upgrade
  Use Utilize Validate Verify Welcome Work Write
`);

/** Words that open a demand or a sentence, whatever stands before them ("… Microsoft Excel Ability to travel …"). */
export const strongOpeners: ReadonlySet<string> = words(`
  Ability Able Availability Bachelor's Bachelor’s Bachelors Basic Comfortable
  Competency Completion Current Deep Demonstrable Demonstrated Detail-oriented Effective Excellent Exceptional Experience
  Experienced Expertise Extensive Familiar Familiarity Fluency Fluent Formal Hands-on High Highly Ideal Ideally In-depth
  Interpersonal Intermediate Knowledge Knowledgeable Master's Master’s Masters Min Minimum Must Outstanding Passion
  Passionate Possess Possession Prior Previous Proficiency Proficient Proven Recent Relevant Reliable 
  Self-motivated Self-starter Significant Skilled Solid Sound Strong Successful Superior Thorough Two Three Five Understanding
  Unrestricted Valid Willing Willingness Working
  About All Any Apply Are Call As At Because Due During For From Further Here Here's How If In It Join Looking Our Please Selected She Since
  Successful Thanks That The Their There They This Those To Together We We're We’re What When Where While Who With You You'll
  You’ll Your
`);

/** Words after which a capital letter only names something ("of Experience", "the Ability"). */
export const leadingWords: ReadonlySet<string> = words(`
  of the and or in with to for a an our your by as on at from & / - – their its his her this that these those is are be
`);
