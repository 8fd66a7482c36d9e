let hours = 7
let rate = 23.5
let bonus = 100

func pay(_ hours: Int, at rate: Double) -> Double {
    let base = hours * rate
    return base
}

print(pay(hours, at: rate) + 1)
