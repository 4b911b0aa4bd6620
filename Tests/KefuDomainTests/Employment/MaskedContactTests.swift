import KefuDomain
import Testing

struct MaskedContactTests {
  @Test(arguments: [
    ("13812345678", "138****5678"), ("wang@example.cn", "w***@example.cn"),
    ("w@example.cn", "w***@example.cn"), ("62345678", "***78"), ("@name", "***me"),
    ("1234", "***"), ("", "***"),
  ])
  func `EMP-001a, WE-60: contact data are masked before they are stored`(
    plain: String, masked: String
  ) {
    #expect(MaskedContact.masked(plain) == masked)
  }
}
