import ArgumentParser
import KefuPostgres
import KefuReports

extension TrainingProductCommand {
  /// `kefu training product add ONLINE YL-TEA 云岭高山茶 --unit SERVICE --course PRODUCT …`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "登记产品 · enter a product, its course and who must have passed.")

    @Argument(help: "Shop, by its code.") var shop: String
    @Argument(help: "Code of the product.") var product: String
    @Argument(help: "Name in Chinese.") var name: String
    @Option(help: "Name in English (default: the code).") var english: String?
    @Option(help: "Unit of its agents, by its code.") var unit: String
    @Option(help: "Course that teaches it.") var course: String
    @Option(help: "Post of its agents; may be repeated.") var post: [String]
    @OptionGroup var write: WriteOptions
    @OptionGroup var shared: SharedOptions

    func run() throws {
      var connection = try shared.connect()
      let entry = self
      let agents = try write.perform(
        needing: "write", "training_plan", over: &connection, language: shared.lang
      ) {
        (connection) throws(PostgresError) -> Int64? in
        guard
          try connection.fetchOptional(
            Self.add, entry.shop, entry.product, entry.name, entry.english ?? entry.product,
            entry.unit, entry.course, entry.post) != nil
        else { return nil }
        return try connection.fetchOne(Self.count, entry.shop, entry.product)
      }
      guard let agents else {
        throw Failure(
          .badInput,
          ReportText(zh: "没有部门 \(shop)/\(unit)", en: "there is no unit \(shop)/\(unit)"),
          remedy: ReportText(zh: "核对店与部门的编号", en: "check the codes of shop and unit"))
      }
      print(
        shared.lang == .zh
          ? "已登记产品 \(product) \(name)，范围内客服 \(agents) 人"
          : "entered product \(product), \(agents) agents in scope")
    }

    private static let add = Statement<
      String, String, String, String, String, String, [String], String
    >(
      "training.product.add",
      """
      insert into training.product (shop_id, product_code, unit_id, name_zh, name_en, course_code,
        post_codes)
      select s.shop_id, $2, u.unit_id, $3, $4, $6, $7
      from org.shop s join org.unit u on u.shop_id = s.shop_id and u.code = $5
      where s.code = $1
      returning product_code
      """)

    private static let count = Statement<String, String, Int64>(
      "training.product.count",
      """
      select count(*) from org.shop s
      cross join lateral training.product_scope(s.shop_id, $2, access.today()) x
      where s.code = $1
      """)
  }

  /// `kefu training product release ONLINE YL-TEA`.
  struct Release: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "批准上架 · release a product; refused while an agent has not passed.")

    @Argument(help: "Shop, by its code.") var shop: String
    @Argument(help: "Product, by its code.") var product: String
    @OptionGroup var write: WriteOptions
    @OptionGroup var shared: SharedOptions

    func run() throws {
      var connection = try shared.connect()
      let (shop, product) = (shop, product)
      let agents = try write.perform(
        needing: "approve", "training_plan", over: &connection, language: shared.lang
      ) {
        (connection) throws(PostgresError) in
        try connection.fetchOne(Self.release, shop, product)
      }
      print(
        shared.lang == .zh
          ? "产品 \(product) 已批准上架，\(agents) 名客服全部合格"
          : "released product \(product); all \(agents) agents have passed")
    }

    private static let release = Statement<String, String, Int32>(
      "training.product.release", "select training.release_product($1, $2)")
  }
}
