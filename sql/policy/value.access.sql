call access.protect('policy.value', resource => 'pay_policy', audited => true);
