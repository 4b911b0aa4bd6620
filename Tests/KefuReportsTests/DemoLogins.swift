/// The people who can log in to the demo.
enum DemoLogins {
  static let all = [
    "general_manager", "hr", "finance", "auditor", "sysadmin", "cs_manager", "csc_supervisor",
    "scenic_supervisor", "crm_supervisor", "qa_supervisor", "tel_agent_1", "massage_manager",
    "therapist_1", "online_manager", "online_agent_1",
  ]
}
