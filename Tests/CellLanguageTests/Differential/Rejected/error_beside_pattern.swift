enum Refusal: Error { case frozen(String), closed }
print("before")
do {
    throw Refusal.closed
} catch Refusal.frozen(let who) {
    print(who)
} catch is Refusal {
    print("refused: \(error)")
} catch {
    print(error)
}
