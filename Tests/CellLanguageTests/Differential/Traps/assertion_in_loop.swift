var balance = 10
for payment in [4, 5, 6] {
    balance -= payment
    assert(balance >= 0, "overdrawn by \(-balance)")
    print(balance)
}
