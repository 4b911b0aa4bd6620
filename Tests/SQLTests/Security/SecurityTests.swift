import Testing

/// Goal: nobody sees or changes more than the role matrix gives, whatever he sends to the server.
///
/// Every seeded post logs in and tries; what he may do is worked out from the matrix file and the
/// unit tree, never from the policies. One database for all: the tests run one after the other and
/// undo what they write.
@Suite(.serialized, .securityWorld) struct SecurityTests {}
