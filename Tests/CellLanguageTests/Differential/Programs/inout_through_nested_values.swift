struct Team { var name: String; var members: [Member]; var lead: Member? }
struct Member { var name: String; var hours: [String: Int] = [:] }

func work(_ hours: inout Int, _ n: Int) -> Int { hours += n; return hours }
func rename(_ member: inout Member, to name: String) { member.name = name }
extension Member {
    mutating func log(_ day: String, _ n: Int) { _ = work(&hours[day, default: 0], n) }
}
var teams = ["red": Team(name: "Red", members: [Member(name: "Ann"), Member(name: "Bob")], lead: nil)]
teams["red"]?.members[0].log("Mon", 4)
teams["red"]!.members[0].log("Mon", 3)
let second = teams["red"]?.members[1]
teams["red"]?.lead = second
rename(&teams["red"]!.lead!, to: "Rob")
if var team = teams["red"] {
    team.members.swapAt(0, 1)
    for i in team.members.indices { team.members[i].log("Tue", i) }
    teams["blue"] = team
}
for key in teams.keys.sorted() {
    let t = teams[key]!
    print(key, t.name, t.lead?.name ?? "-", t.members.map { "\($0.name) \($0.hours.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })" })
}
