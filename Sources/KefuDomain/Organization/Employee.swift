/// A person employed by the company; names the key `Identifier<Employee>`.
package enum Employee: Sendable {}
