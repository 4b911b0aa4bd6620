import KefuPostgres
import Testing

extension SecurityTests {
  /// Each post inserts, updates and deletes exactly what the matrix gives it.
  @Suite struct Writing {
    @Test func `each post writes the rows of the matrix and no other`() throws {
      let world = try SecurityWorld.current
      var owner = try world.connect()
      var allowed = 0
      for holder in world.holders {
        var person = try world.connect(holder)
        for table in world.tables where table.isWritable {
          let tries = try WriteTarget.all(world, &owner, holder, table).flatMap { target in
            ProtectedTable.Verb.allCases.map { (target: target, verb: $0) }
          }
          let outcomes = try person.attempts(tries.map { $0.target.statement($0.verb) })
          #expect(outcomes.count == tries.count)
          for ((target, verb), outcome) in zip(tries, outcomes) {
            let may =
              world.mayWrite(holder, table, verb, unit: target.unit)
              && !(table.othersOnly && target.isOwn)
            let title: Comment =
              "\(holder.post): \(verb.rawValue) \(table.name), \(target.place): \(outcome)"
            #expect(may ? outcome == .allowed : outcome.isDenied, title)
            allowed += may ? 1 : 0
          }
        }
      }
      #expect(allowed > 200)
    }

    @Test func `tables that only the close or the owner writes refuse every post`() throws {
      let world = try SecurityWorld.current
      for holder in world.holders {
        var person = try world.connect(holder)
        for table in world.tables where !table.isWritable {
          let statements = [
            "insert into \(table.name) default values",
            "update \(table.name) set \(table.plainColumn) = null",
            "delete from \(table.name)", "truncate \(table.name)",
            // Some are written by everybody in his own name: their rules have tests of their own.
          ].filter { table.insertable.isEmpty || !$0.hasPrefix("insert") }
          for (sql, outcome) in zip(statements, try person.attempts(statements)) {
            #expect(
              outcome == .refused(.insufficientPrivilege), "\(holder.post): \(sql)")
          }
        }
      }
    }

    @Test func `nobody moves a row out of his units, to another shop or onto himself`() throws {
      let world = try SecurityWorld.current
      var owner = try world.connect()
      var tried = 0
      for holder in world.holders {
        var person = try world.connect(holder)
        for table in world.tables where table.updateAction != nil {
          guard
            let target = try WriteTarget.all(world, &owner, holder, table).first(where: {
              !$0.isOwn && world.mayWrite(holder, table, .update, unit: $0.unit)
            }),
            let place = world.tree[target.unit],
            let away = world.tree.all.first(where: {
              $0.shop != place.shop && !world.mayWrite(holder, table, .update, unit: $0.unit)
            })
          else { continue }
          tried += 1
          var moves = ["shop_id = \(away.shop)", "shop_id = shop_id"]
          if table.writeKey == "unit_id" { moves.append("unit_id = \(away.unit)") }
          if table.othersOnly { moves.append("employee_id = \(holder.employee)") }
          if let actor = table.actorColumn { moves.append("\(actor) = 'someone_else'") }
          let statements = moves.map {
            "update \(table.name) r set \($0) where \(target.condition)"
          }
          for (sql, outcome) in zip(statements, try person.attempts(statements)) {
            #expect(
              outcome == .refused(.insufficientPrivilege), "\(holder.post): \(sql)")
          }
        }
      }
      #expect(tried > 30)
    }

    @Test func `nobody enters facts about people of other units under a unit of his own`() throws {
      let world = try SecurityWorld.current
      var owner = try world.connect()
      var tried = 0
      for holder in world.holders {
        var person = try world.connect(holder)
        for table in world.tables
        where table.hasEmployee && table.writeKey == "unit_id" && table.isWritable
          && !table.name.hasPrefix("staff.")
        {
          guard
            let target = try WriteTarget.all(world, &owner, holder, table).first(where: {
              !$0.isOwn && world.mayWrite(holder, table, .insert, unit: $0.unit)
            }),
            let stranger = world.holders.first(where: {
              $0.shop == holder.shop
                && !world.mayWrite(holder, table, .insert, unit: $0.unit)
            })
          else { continue }
          tried += 1
          let entered = target.statement(.insert, with: "'employee_id', \(stranger.employee)")
          #expect(
            try person.attempt(entered) == .refused(.insufficientPrivilege),
            "\(holder.post) enters \(table.name) of \(stranger.post)")
          guard world.mayWrite(holder, table, .update, unit: target.unit) else { continue }
          #expect(
            try person.attempt(
              """
              update \(table.name) r set employee_id = \(stranger.employee)
              where \(target.condition)
              """) == .refused(.insufficientPrivilege),
            "\(holder.post) hands \(table.name) to \(stranger.post)")
        }
      }
      #expect(tried > 15)
    }

    @Test func `an actor is always oneself`() throws {
      let world = try SecurityWorld.current
      var owner = try world.connect()
      let finance = try world.holder("FINANCE")
      var person = try world.connect(finance)
      for name in ["pay.entered_amount", "pay.terms"] {
        let table = try world.table(name)
        let actor = try #require(table.actorColumn)
        let target = try #require(
          try WriteTarget.all(world, &owner, finance, table).first {
            !$0.isOwn && world.mayWrite(finance, table, .insert, unit: $0.unit)
          })
        let another = try world.holder("GENERAL_MANAGER")
        let sql = target.statement(.insert, with: "'\(actor)', '\(another.login)'")
        #expect(try person.attempt(sql) == .refused(.insufficientPrivilege))
        let own = target.statement(.insert)
        #expect(try person.attempt(own) == .allowed)
      }
    }
  }
}
